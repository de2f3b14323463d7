package summit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may use which. A new package is added here first. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("summit");

    /** A package, the packages of ours that it may use (with what those stand on), and why no others. */
    private record Arrow(String from, List<String> to, String because) {}

    private static final List<Arrow> ARROWS = List.of(
            new Arrow("story", List.of(), "a story is data, and stands on nothing"),
            new Arrow("marking", List.of("story"), "an answer is marked the same in a story, in a quiz and on paper"),
            new Arrow("engine", List.of("story", "marking"), "playing is a pure function of story, state and command"),
            new Arrow("load", List.of("story"), "what an author wrote is read without playing it"),
            new Arrow(
                    "save",
                    List.of("story", "marking", "engine", "quiz"),
                    "what is kept does not know how it is shown"),
            new Arrow(
                    "author",
                    List.of("story", "marking", "engine", "load", "save"),
                    "an author's tools work without a screen; what becomes of saved games is found out by taking them up"),
            new Arrow(
                    "author.console",
                    List.of("story", "engine", "author"),
                    "what an author asks of a game is answered without files, so that every front end may ask"),
            new Arrow(
                    "quiz",
                    List.of("story", "marking", "engine"),
                    "a session is a value; showing it is another matter"),
            new Arrow("exchange", List.of("story", "marking"), "other formats know questions, not games"),
            new Arrow(
                    "ui",
                    List.of("story", "marking", "engine", "quiz", "author.console"),
                    "a screen is a value, and asks for files instead of touching them"),
            new Arrow(
                    "ui.plain",
                    List.of("story", "marking", "engine", "quiz", "ui", "author.console"),
                    "files are behind an interface, so that a test plays without a disk"),
            new Arrow("ui.lanterna", List.of("story", "ui"), "painting frames needs no rules of play"));

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatItMay() {
        return ARROWS.stream()
                .map(arrow -> DynamicTest.dynamicTest(
                        arrow.from(),
                        () -> noClasses()
                                .that(are(List.of(arrow.from())))
                                .should()
                                .dependOnClassesThat(areOursBut(arrow))
                                .because(arrow.because())
                                .allowEmptyShould(true)
                                .check(PROGRAM)));
    }

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("summit.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what stands on each other cannot be understood or tested apart")
                .check(PROGRAM);
        slices().matching("summit.(ui.*)")
                .should()
                .beFreeOfCycles()
                .because("the front ends stand beside each other on the screens")
                .check(PROGRAM);
    }

    @Test
    void onlyOnePackageKnowsLanterna() {
        noClasses()
                .that()
                .resideOutsideOfPackage("summit.ui.lanterna..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.googlecode.lanterna..")
                .because("its traps and workarounds stay in one place, and no test of a screen needs a terminal")
                .check(PROGRAM);
    }

    @Test
    void onlyOneClassKnowsTheLayoutKernel() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Layered")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse..", "com.google..")
                .because("it is large, and is to be loaded when a map is drawn and never else")
                .check(PROGRAM);
    }

    @Test
    void playingIsPure() {
        var impure = DescribedPredicate.describe(
                "read files, the clock or chance",
                (JavaClass used) ->
                        Stream.of("java.io.", "java.nio.file.", "java.net.").anyMatch(used.getName()::startsWith)
                                        && !used.getName().equals("java.io.Serializable")
                                || List.of(
                                                "java.time.Clock",
                                                "java.util.Random",
                                                "java.util.concurrent.ThreadLocalRandom",
                                                "java.security.SecureRandom",
                                                "java.util.UUID")
                                        .contains(used.getName()));
        var pure = are(List.of("story", "engine", "marking"));
        noClasses()
                .that(pure)
                .should()
                .dependOnClassesThat(impure)
                .because("undo, redo, saves, replay and proofs hold only if the same step always comes out the same")
                .check(PROGRAM);
        noClasses()
                .that(pure)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .because("time reaches the engine only as data on a command")
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> are(List<String> packages) {
        return DescribedPredicate.describe("are in " + packages, type -> packages.contains(packageOf(type)));
    }

    private static DescribedPredicate<JavaClass> areOursBut(Arrow arrow) {
        return DescribedPredicate.describe(
                "are ours but not in " + arrow.to(),
                type -> type.getName().startsWith("summit.")
                        && !packageOf(type).equals(arrow.from())
                        && !arrow.to().contains(packageOf(type)));
    }

    /** The name behind {@code summit.}; packages below one that has an arrow of its own stand apart from it. */
    private static String packageOf(JavaClass type) {
        var name = type.getPackageName().replaceFirst("^summit\\.?", "");
        return ARROWS.stream()
                .map(Arrow::from)
                .filter(from -> name.equals(from) || name.startsWith(from + "."))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(name);
    }
}
