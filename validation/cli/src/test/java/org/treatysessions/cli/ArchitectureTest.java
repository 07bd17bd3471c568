// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which packages the libraries may use, and what they must not do; see CONTRIBUTING.md. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.treatysessions");

    private static final JavaClasses LIBRARIES = ALL.that(not(resideInAPackage("org.treatysessions.cli..")));

    private static final String[] EXPORTED = {
        "org.treatysessions.assertj",
        "org.treatysessions.constraint",
        "org.treatysessions.finding",
        "org.treatysessions.jackson2",
        "org.treatysessions.json",
        "org.treatysessions.language",
        "org.treatysessions.model",
        "org.treatysessions.model.diff",
        "org.treatysessions.model.meta",
        "org.treatysessions.report",
        "org.treatysessions.validation",
        "org.treatysessions.validation.spi"
    };

    // ------------------------------------------------------------------------------------------ who uses whom

    /** The packages of our own that a package may use; they all may use those below it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            language   |
            constraint |
            model      | language constraint
            model.meta | language constraint model
            model.diff | language constraint model model.meta
            finding    | language constraint model model.meta
            json       | language constraint model model.meta finding
            jackson2   | language constraint model model.meta finding json
            documents  | language constraint model model.meta finding
            validation | language constraint model model.meta finding json
            assertj    | language constraint model model.meta finding json validation
            report     | language constraint model model.meta model.diff finding json validation
            cli        | language constraint model model.meta model.diff finding json validation report documents
            """)
    void aPackageUsesOnlyThoseBelowIt(String name, String below) {
        String own = "org.treatysessions." + name + (name.equals("model") ? "" : "..");
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(own).or(not(resideInAPackage("org.treatysessions..")));
        for (String other : below == null ? new String[0] : below.split(" ")) {
            allowed = allowed.or(resideInAPackage("org.treatysessions." + other + (other.equals("model") ? "" : "..")));
        }
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(allowed)
                .check(ALL);
    }

    @Test
    void everyPackageIsOneOfThese() {
        assertThat(ALL.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> name.matches(
                        "org\\.treatysessions\\.(language|constraint|model(\\.meta|\\.diff)?|finding|jackson2|json"
                                + "(\\..*)?|documents(\\..*)?|validation(\\..*)?|assertj|report|cli)"));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.treatysessions.(**)").should().beFreeOfCycles().check(ALL);
    }

    // ------------------------------------------------------------------------------------------ what nobody does

    @Test
    void noStaticStateCanChange() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .haveRawType(describe("a type that is not made to be changed", ArchitectureTest::isUnmodifiable))
                .check(LIBRARIES);
    }

    private static boolean isUnmodifiable(JavaClass type) {
        return !type.isAssignableTo(StringBuilder.class)
                && !type.getPackageName().equals("java.util.concurrent.atomic")
                && !type.isAssignableTo(ThreadLocal.class)
                && !(type.getPackageName().startsWith("java.util")
                        && type.isAssignableTo(Map.class)
                        && !type.isInterface())
                && !(type.isAssignableTo(java.util.Collection.class) && !type.isInterface());
    }

    @Test
    void nothingIsPrintedOrEndsTheProgram() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARIES);
        noClasses()
                .should()
                .callMethodWhere(calls(Map.of(
                        "java.lang.System", Set.of("exit"),
                        "java.lang.Runtime", Set.of("exit", "halt"))))
                .check(LIBRARIES);
    }

    @Test
    void theClockIsNotRead() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "the clock is read",
                        call -> (call.getTargetOwner().getPackageName().startsWith("java.time")
                                        && call.getName().equals("now"))
                                || call.getTargetOwner().getName().equals("java.time.Clock")
                                || (call.getTargetOwner().getName().equals("java.lang.System")
                                        && Set.of("currentTimeMillis", "nanoTime")
                                                .contains(call.getName()))))
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(LIBRARIES);
    }

    @Test
    void theNetworkIsNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                        .and(not(describe(
                                "addresses",
                                type -> Set.of("URI", "URISyntaxException", "URL", "URLDecoder", "URLEncoder")
                                        .contains(type.getSimpleName())))))
                .orShould()
                .callMethodWhere(calls(Map.of("java.net.URL", Set.of("openStream", "openConnection", "getContent"))))
                .check(LIBRARIES);
    }

    @Test
    void theDefaultsOfTheMachineAreNotUsed() {
        noClasses()
                .should()
                .callMethodWhere(calls(Map.of(
                        "java.util.Locale", Set.of("getDefault"),
                        "java.util.TimeZone", Set.of("getDefault"),
                        "java.time.ZoneId", Set.of("systemDefault"),
                        "java.nio.charset.Charset", Set.of("defaultCharset"))))
                .orShould()
                .accessTargetWhere(describe("the default locale or charset is used", ArchitectureTest::usesDefaults))
                .check(LIBRARIES);
    }

    /** Methods and constructors that take a default where no locale or charset is given. */
    private static boolean usesDefaults(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitCallTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean isGiven = parameters.stream()
                .anyMatch(type -> type.equals("java.util.Locale") || type.startsWith("java.nio.charset."));
        return !isGiven
                && switch (owner + "." + target.getName()) {
                    case "java.lang.String.toLowerCase",
                            "java.lang.String.toUpperCase",
                            "java.lang.String.format",
                            "java.lang.String.formatted",
                            "java.lang.String.getBytes",
                            "java.util.ResourceBundle.getBundle",
                            "java.text.NumberFormat.getInstance",
                            "java.time.format.DateTimeFormatter.ofPattern",
                            "java.io.InputStreamReader.<init>",
                            "java.io.OutputStreamWriter.<init>",
                            "java.io.FileReader.<init>",
                            "java.io.FileWriter.<init>",
                            "java.io.PrintStream.<init>",
                            "java.util.Formatter.<init>" -> true;
                    case "java.lang.String.<init>" -> parameters.contains(byte[].class.getName());
                    case "java.io.ByteArrayOutputStream.toString" -> true;
                    default -> false;
                };
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Map<String, Set<String>> methods) {
        return describe(
                "calls one of " + methods,
                call -> methods.getOrDefault(call.getTargetOwner().getName(), Set.of())
                        .contains(call.getName()));
    }

    // ------------------------------------------------------------------------------------------ public signatures

    @Test
    void publicMethodsHaveNoTypesOfOtherLibraries() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage(EXPORTED))
                .and()
                .areDeclaredInClassesThat(
                        describe("are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .and()
                .areDeclaredInClassesThat(describe(
                        "are not modules of Jackson",
                        type -> !type.isAssignableTo("tools.jackson.databind.JacksonModule")
                                && !type.isAssignableTo("com.fasterxml.jackson.databind.Module")))
                .should(new ArchCondition<>("have only types of the JDK, of Jakarta Validation and of our own") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        for (JavaClass type : method.getAllInvolvedRawTypes()) {
                            String name = type.getBaseComponentType().getPackageName();
                            if (!name.isEmpty()
                                    && !name.matches("(java|jakarta\\.validation|org\\.treatysessions)\\b.*")) {
                                events.add(violated(method, method.getFullName() + " has the type " + type.getName()));
                            }
                        }
                    }
                })
                .check(LIBRARIES);
    }
}
