// SPDX-License-Identifier: Apache-2.0
package org.treatysessions.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Unpacks what is downloaded, and runs it as a user does. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DistributionIT {

    private static final String PASSED = "PASSED; findings at or above error: 0\n";

    /** The folder of the distribution. */
    @TempDir
    private static Path unpacked;

    @TempDir
    private static Path sharedCache;

    @TempDir
    private Path folder;

    private final Map<String, String> environment =
            new LinkedHashMap<>(Map.of("TREATY_SESSIONS_CACHE", sharedCache.toString(), "JAVA_HOME", javaHome()));

    private static String javaHome() {
        return System.getProperty("java.home");
    }

    private static Path archive(String extension) {
        return Path.of(System.getProperty("distribution") + extension);
    }

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        Process tar = new ProcessBuilder(
                        "tar", "xzf", archive(".tar.gz").toString(), "-C", unpacked.toString(), "--strip-components=1")
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isEqualTo(0);
    }

    private static Path launcher() {
        return unpacked.resolve("bin/treaty-sessions");
    }

    private Process start(Path launcher, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().keySet().removeAll(Set.of("JAVA_HOME", "XDG_CACHE_HOME", "TREATY_SESSIONS_OPTS"));
        builder.environment().put("HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Run run(Path launcher, String input, String... args) throws IOException, InterruptedException {
        Process process = start(launcher, args);
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        int exitCode = process.waitFor();
        return new Run(
                exitCode, Files.readString(folder.resolve("out.txt")), Files.readString(folder.resolve("err.txt")));
    }

    private Run run(String... args) throws IOException, InterruptedException {
        return run(launcher(), "", args);
    }

    private static String accepted() throws IOException {
        return Files.readString(Path.of(Run.ACCEPTED));
    }

    private List<String> archives(Path cache) throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void zipHasTheFilesOfTheTar() throws Exception {
        Map<String, Set<PosixFilePermission>> zipped = new TreeMap<>();
        try (FileSystem zip = FileSystems.newFileSystem(archive(".zip"), Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inside = file.subpath(1, file.getNameCount());
                zipped.put(inside.toString(), Files.getPosixFilePermissions(file));
                assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(unpacked.resolve(inside.toString())));
            }
        }
        Map<String, Set<PosixFilePermission>> tarred = new TreeMap<>();
        try (Stream<Path> files = Files.walk(unpacked)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tarred.put(unpacked.relativize(file).toString(), Files.getPosixFilePermissions(file));
            }
        }

        assertThat(zipped).isEqualTo(tarred);
        assertThat(zipped.get("bin/treaty-sessions")).isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(zipped)
                .containsKeys("bin/treaty-sessions.cmd", "LICENSE", "NOTICE", "README.md", "lib/treaty-sessions.jar");
    }

    @Test
    void noticeNamesEveryLibraryInTheJar() throws Exception {
        Matcher row = Pattern.compile("(?m)^  (\\S+) +([a-z][\\w.]+) +(\\S.*)$")
                .matcher(Files.readString(unpacked.resolve("NOTICE")));
        Map<String, String> libraries = new TreeMap<>();
        row.results().skip(1).forEach(result -> libraries.put(result.group(2) + ".", result.group(1)));
        Set<String> packages = new TreeSet<>();
        Set<String> licences = new TreeSet<>();
        try (JarFile jar =
                new JarFile(unpacked.resolve("lib/treaty-sessions.jar").toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName().replaceFirst("^META-INF/versions/\\d+/", "");
                if (name.endsWith(".class")) {
                    packages.add(name.substring(0, name.lastIndexOf('/') + 1).replace('/', '.'));
                }
                if (name.matches("META-INF/licenses/[^/]+/.*[^/]")) {
                    licences.add(name.substring("META-INF/".length()));
                }
                assertThat(entry.getMethod()).as(name).isEqualTo(JarEntry.STORED);
            }
        }

        assertThat(packages)
                .allMatch(name -> libraries.keySet().stream().anyMatch(name::startsWith), "is named in NOTICE");
        assertThat(libraries.keySet())
                .allMatch(library -> packages.stream().anyMatch(name -> name.startsWith(library)));
        assertThat(licences)
                .contains("licenses/pdfbox/META-INF/LICENSE", "licenses/jsoup/META-INF/jsoup/LICENSE")
                .allSatisfy(licence -> assertThat(unpacked.resolve(licence)).isRegularFile());
    }

    @Test
    void examplesAreChecked() throws Exception {
        Run run = run(
                "validate",
                "--as-of",
                "2026-11-23",
                unpacked.resolve("examples/russia-2018.session.json").toString());

        assertThat(run.out()).contains("next-report-number-not-after-last");
        assertThat(run.err()).isEqualTo("FAILED; findings at or above error: 4\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void programRunsFromAFolderWithBlanksAndThroughLinks() throws Exception {
        Path moved = folder.resolve("my tools, it's  \"new\" $HOME");
        for (String name : List.of("bin/treaty-sessions", "lib/treaty-sessions.jar")) {
            Files.createDirectories(moved.resolve(name).getParent());
            Files.copy(unpacked.resolve(name), moved.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("bin/first"), Path.of("../bin/second"));
        Files.createSymbolicLink(folder.resolve("bin/second"), moved.resolve("bin/treaty-sessions"));

        for (Path launcher : List.of(moved.resolve("bin/treaty-sessions"), folder.resolve("bin/first"))) {
            Run run = run(launcher, accepted(), "validate", "-");

            assertThat(run.err()).isEqualTo(PASSED);
        }
    }

    @Test
    void argumentsArriveAsTheyAre() throws Exception {
        List<String> names = List.of("two  blanks.json", "it's.json", "\"quoted\" $HOME `id`.json", "a*b\\c.json");
        for (String name : names) {
            Files.writeString(folder.resolve(name), accepted());
        }

        Run run = run(Stream.concat(Stream.of("validate"), names.stream()).toArray(String[]::new));

        assertThat(run.out()).contains(names).contains("session-duplicated");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void standardInputIsRead() throws Exception {
        Run run = run(launcher(), accepted(), "validate", "--stdin-name", "piped.json", "-");

        assertThat(run.out()).contains("piped.json");
        assertThat(run.err()).isEqualTo(PASSED);
    }

    @Test
    void exitCodeIsThatOfTheProgram() throws Exception {
        Files.writeString(folder.resolve("broken.json"), "{}");

        assertThat(run("rules").exitCode()).isEqualTo(0);
        assertThat(run("validate", "broken.json").exitCode()).isEqualTo(1);
        assertThat(run("validate", "--format", "yaml", "broken.json").exitCode())
                .isEqualTo(2);
        assertThat(run("validate", "absent.json").exitCode()).isEqualTo(3);
    }

    @Test
    void interruptEndsARunWithItsReport() throws Exception {
        Process process = start(launcher(), "validate", "--input", "ndjson", "-");
        byte[] line = (accepted().strip().replaceAll("\\R", " ") + "\n").getBytes(StandardCharsets.UTF_8);
        OutputStream in = process.getOutputStream();
        // More than a pipe holds, so that some of it has been read.
        for (int written = 0; written < 4 << 20; written += line.length) {
            in.write(line);
        }
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        // The input has no end, so only the interrupt can end the run.
        assertThatIOException().isThrownBy(() -> {
            while (process.isAlive()) {
                in.write(line);
            }
            throw new IOException("ended");
        });

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(folder.resolve("err.txt")).content().startsWith("INTERRUPTED; records checked so far: ");
        assertThat(folder.resolve("out.txt")).content().contains("records: ");
    }

    @Test
    void javaOfThePathIsUsedWithoutJavaHome() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", javaHome() + "/bin:/usr/bin:/bin");

        assertThat(run("--version").out()).startsWith("treaty-sessions ");
    }

    @Test
    void missingJavaIsReported() throws Exception {
        environment.put("JAVA_HOME", folder.resolve("none").toString());
        Run wrong = run("--version");
        environment.remove("JAVA_HOME");
        environment.put("PATH", folder.toString());
        Run none = run("--version");

        assertThat(wrong.err()).startsWith("treaty-sessions: no Java at '").hasLineCount(1);
        assertThat(wrong.exitCode()).isEqualTo(127);
        assertThat(none.err()).isEqualTo("treaty-sessions: no Java; install Java 17 or later, or set JAVA_HOME\n");
        assertThat(none.exitCode()).isEqualTo(127);
    }

    @Test
    void oldJavaIsReported() throws Exception {
        Path java = folder.resolve("old/bin/java");
        Files.createDirectories(java.getParent());
        Files.createFile(java, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        for (String version : List.of("1.8.0_392", "11.0.2")) {
            Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"" + version + "\"\n");
            environment.put("JAVA_HOME", folder.resolve("old").toString());

            Run run = run("--version");

            assertThat(run.err())
                    .isEqualTo("treaty-sessions: Java 17 or later is needed; '" + java + "' is Java " + version + "\n");
            assertThat(run.exitCode()).isEqualTo(127);
        }
    }

    @Test
    void optionsOfTheUserReachTheJvm() throws Exception {
        environment.put("TREATY_SESSIONS_OPTS", "-XX:+UseParallelGC -XshowSettings:vm *");
        Run wrong = run("--version");
        environment.put("TREATY_SESSIONS_OPTS", "-XX:+UseParallelGC  -Xmx77m -XshowSettings:vm");
        Run right = run("--version");

        assertThat(wrong.err()).contains("Could not find or load main class *");
        assertThat(right.err()).contains("Max. Heap Size: 77.00M");
        assertThat(right.out()).startsWith("treaty-sessions ");
    }

    @Test
    void classesComeFromTheArchiveThatTheFirstStartMakes() throws Exception {
        environment.put("TREATY_SESSIONS_CACHE", "");
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("TREATY_SESSIONS_OPTS", "-Xlog:class+load:file=" + folder.resolve("classes.txt"));

        for (int start = 1; start <= 2; start++) {
            Run run = run(
                    "validate",
                    unpacked.resolve("examples/russia-2018.session.json").toString());

            assertThat(run.err()).isEqualTo("FAILED; findings at or above error: 4\n");
            assertThat(archives(folder.resolve("cache/treaty-sessions")))
                    .singleElement()
                    .asString()
                    .matches("classes-\\d+\\.(jsa|aot)");
            assertThat(folder.resolve("classes.txt"))
                    .content()
                    .containsPattern("org\\.treatysessions\\.cli\\.ValidateCommand source: shared objects file")
                    .containsPattern("org\\.treatysessions\\.model\\.CountrySession source: shared objects file");
        }
    }

    @Test
    void archiveThatDoesNotFitIsIgnored() throws Exception {
        Path cache = folder.resolve("cache");
        environment.put("TREATY_SESSIONS_CACHE", cache.toString());
        Run made = run("--version");
        Path archive = cache.resolve(archives(cache).get(0));

        Files.delete(archive);
        Files.writeString(archive, "not an archive");
        Run broken = run("--version");
        Files.writeString(archive, "");
        Run empty = run("--version");

        assertThat(made.out()).startsWith("treaty-sessions ");
        assertThat(broken).isEqualTo(made);
        assertThat(empty).isEqualTo(made);
        assertThat(archive).isEmptyFile();
    }

    @Test
    void archiveOlderThanTheJarIsMadeAnew() throws Exception {
        Path cache = folder.resolve("cache");
        environment.put("TREATY_SESSIONS_CACHE", cache.toString());
        run("--version");
        Path archive = cache.resolve(archives(cache).get(0));

        Files.delete(archive);
        Files.writeString(archive, "");
        Files.setLastModifiedTime(
                archive,
                FileTime.fromMillis(Files.getLastModifiedTime(unpacked.resolve("lib/treaty-sessions.jar"))
                                .toMillis()
                        - 60_000));
        run("--version");

        assertThat(archive).isNotEmptyFile();
    }

    @Test
    void programRunsWithoutACache() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        for (String cache : List.of("file", "closed", "off")) {
            environment.put(
                    "TREATY_SESSIONS_CACHE",
                    cache.equals("off")
                            ? cache
                            : folder.resolve(cache).resolve("cache").toString());

            Run run = run("--version");

            assertThat(run.out()).startsWith("treaty-sessions ");
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(0);
        }
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void programsThatStartTogetherMakeOneArchive() throws Exception {
        environment.put("TREATY_SESSIONS_CACHE", folder.resolve("cache").toString());
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<String> command = List.of(launcher().toString(), "--version");
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            processes.add(builder.start());
        }

        for (Process process : processes) {
            try (InputStream out = process.getInputStream()) {
                assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("treaty-sessions ")
                        .hasLineCount(1);
            }
            assertThat(process.waitFor()).isEqualTo(0);
        }
        assertThat(archives(folder.resolve("cache"))).hasSize(1);
    }

    @Test
    void largeInputsGetTheOptimizingCompilerAndTheCollectorOfTheJvm() throws Exception {
        environment.put("TREATY_SESSIONS_OPTS", "-XX:+PrintFlagsFinal");
        Path large = folder.resolve("large.ndjson");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((32 << 20) + 1);
        }
        Files.writeString(folder.resolve("small.json"), accepted());

        String quick = "TieredStopAtLevel\\s+= 1\\s";
        assertThat(run("validate", "small.json").out()).containsPattern(quick);
        assertThat(run("validate", large.toString()).out()).doesNotContainPattern(quick);
        assertThat(run("validate", "small.json", large.toString()).out()).doesNotContainPattern(quick);
        assertThat(run("validate", folder.toString()).out()).doesNotContainPattern(quick);
        assertThat(run("validate", "*.json").out()).doesNotContainPattern(quick);
        assertThat(run(launcher(), accepted(), "validate", "-").out()).doesNotContainPattern(quick);
    }
}
