// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.model.meta;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The first sentences of the Javadoc of a type of the model, read from its source. */
final class JavadocSource {

    private static final Path SOURCES = Path.of("src/main/java");

    private final Map<String, String> sentences = new LinkedHashMap<>();

    private JavadocSource() {}

    /** Reads the source of a type. */
    static JavadocSource of(Class<?> type) {
        JavadocSource javadoc = new JavadocSource();
        javadoc.read(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        return javadoc;
    }

    private void read(Path source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(source));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                unit.getTypeDecls().forEach(type -> readType(new TreePath(new TreePath(unit), type), docs));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readType(TreePath type, DocTrees docs) {
        sentences.put("", sentence(docs.getDocCommentTree(type)));
        new TreePathScanner<Void, Void>() {

            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                return add(method.getName());
            }

            @Override
            public Void visitVariable(VariableTree field, Void nothing) {
                return add(field.getName());
            }

            private Void add(CharSequence name) {
                DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
                boolean isOfType = getCurrentPath().getParentPath().getLeaf().equals(type.getLeaf());
                if (comment != null && isOfType) {
                    sentences.put(name.toString(), sentence(comment));
                }
                return null;
            }
        }.scan(type, null);
    }

    private static String sentence(DocCommentTree comment) {
        List<? extends DocTree> first = comment.getFirstSentence();
        if (first.get(0) instanceof ReturnTree returned) {
            String text = text(returned.getDescription());
            return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
        }
        return text(first);
    }

    private static String text(List<? extends DocTree> parts) {
        StringBuilder text = new StringBuilder();
        for (DocTree part : parts) {
            text.append(
                    part instanceof TextTree plain
                            ? plain.getBody()
                            : part instanceof LiteralTree code ? code.getBody().getBody() : part.toString());
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    /** The first sentence on the type. */
    String ofType() {
        return of("");
    }

    /** The first sentence on a method or a constant; {@code {@return the value}} is "The value." */
    String of(String name) {
        String sentence = sentences.get(name);
        if (sentence == null) {
            throw new IllegalArgumentException("No Javadoc of " + name + "; there are " + sentences.keySet());
        }
        return sentence;
    }

    /** The names of the methods and constants with Javadoc, in the order of the source. */
    List<String> names() {
        return sentences.keySet().stream().filter(name -> !name.isEmpty()).toList();
    }
}
