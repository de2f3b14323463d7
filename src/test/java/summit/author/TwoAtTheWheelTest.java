package summit.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.author.plans.Plan;
import summit.author.plans.PlanFile;
import summit.author.plans.PlanRun;
import summit.engine.FrontPage;
import summit.engine.Playthrough;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

/** What makes the bundled story a game, each rule of it played: what is written here must be shown, or not shown, in this order. */
class TwoAtTheWheelTest {
    private static final Path PACK = Path.of("scenes", "pyongyang-2024");
    private static final Story STORY = story();

    @Test
    void aCardHangsOnTheWallOnceALeadHasBroughtASlipForIt() {
        goes("""
                choose begin; choose pictures; choose wall; not Card: the two dogs; choose back
                choose picture-desk; choose kennel; choose fence; answer tied; choose back
                choose wall; see Card: the two dogs; choose dogs; see looking at two dogs; see Who says they are given?""");
    }

    @Test
    void theSecondHalfOfACardIsFoundAtAnotherDesk() {
        var oates =
                "choose begin; choose gifts; choose motoring; choose same-car; choose rule; answer reading; choose back; ";
        var table = oates + "choose archive; choose gift-table; choose lay; skip; choose back; ";
        goes(
                oates
                        + "choose wall; choose same-car; see would lie on Mrs Abara's table; not an aide's list; skip; see Card: the second car");
        goes(
                table
                        + "choose wall; choose same-car; see an aide's list has an Aurus on it, and no model; not would lie on Mrs Abara's");
    }

    @Test
    void whatALeadIsWorthDependsOnWhatWasDoneInIt() {
        var toInes = "choose begin; choose pictures; choose picture-desk; choose kennel; choose announce; ";
        goes(toInes + "answer kremlin; choose back; choose wall; choose dogs; see Putin has accepted them.");
        goes(toInes + "answer kcna; choose back; choose wall; choose dogs; not Putin has accepted them.");
    }

    @Test
    void whatIsOpenAtClosingIsFiledWithWhatHangsUnderIt() {
        goes("""
                choose begin; choose pictures; choose picture-desk; choose kennel; choose fence; answer tied; choose back
                choose close; choose close; see nobody has looked into comes off; not Send the page down
                choose dogs; see looking at two dogs; not Who says they are given?; answer says
                choose alliance; see No pin under it has anything on it.; skip; see Card: the word alliance; choose alliance; answer hold
                choose turns; answer shows; choose where; answer says; choose same-car; answer hold; choose february; answer says
                choose walk; answer hold; choose horse; answer shows; see Send the page down; choose send; see The press hall""");
    }

    @ParameterizedTest
    @CsvSource({
        "pictures, picture-desk, playback, glance, answer beside, drive, answer brief kilometres, answer chat park, motoring,"
                + " Read the TASS note on the plate",
        "pictures, foreign-desk, where, owner, answer both, where, answer highway streets, answer highway park, archive, Ask for the plan of the grounds",
        "pictures, picture-desk, path, when, skip, walk, answer one two, answer trees talk, web-desk, Ask which agency text came first"
    })
    void namingAClashOpensALead(
            String story,
            String desk,
            String lead,
            String way,
            String first,
            String slips,
            String right,
            String wrong,
            String other,
            String opened) {
        var before = Stream.of(story, desk, lead, way);
        var start = "choose begin; "
                + String.join("; ", before.map(id -> "choose " + id).toList());
        var lay = start + "; " + first + "; choose back; choose wall; choose lay-" + slips + "; ";
        goes(lay + right + "; see desk warms; choose back; choose " + other + "; see " + opened);
        goes(lay + wrong + "; see It costs five minutes.; choose back; choose " + other + "; not " + opened);
    }

    @ParameterizedTest
    @CsvSource({
        "pictures, picture-desk.stills picture-desk.path picture-desk.horse web-desk.viral",
        "gifts, motoring.garage motoring.factory archive.gift-table archive.pungsan",
        "pact, archive.treaty-1961 foreign-desk.capitals legal.treaty-text legal.chamber"
    })
    void eachAssignmentOpensLeadsOfItsOwn(String assignment, String leads) {
        var own = List.of(leads.split(" "));
        var all = List.of(
                ("picture-desk.stills picture-desk.path picture-desk.horse web-desk.viral motoring.garage motoring.factory"
                                + " archive.gift-table archive.pungsan archive.treaty-1961 foreign-desk.capitals legal.treaty-text legal.chamber")
                        .split(" "));
        for (var lead : all) {
            var at = lead.split("\\.");
            var play = "choose begin; choose " + assignment + "; choose " + at[0];
            var taken = PlanRun.of(STORY, plan(play + "; choose " + at[1])).isPassed();
            assertEquals(own.contains(lead), taken, assignment + " and " + lead);
        }
    }

    @Test
    void aWrongCaptionIsFoundAtTheSecondProofAndNotBefore() {
        var lines = planned("pictures-page");
        var proof = lines.indexOf("# The second proof, and the foreman in person.");
        var before = String.join("\n", lines.subList(0, proof))
                .replace("answer given", "answer given\nnot Reuters would not sign");
        goes(before + "\nsee Under the dogs there is a sentence that Reuters would not sign.");
        goes(before.replace("answer given", "answer tied") + "\nnot Under the dogs there is a sentence");
    }

    @Test
    void anOverclaimSurfacesWhenContradictingEvidenceTurnsUp() {
        var where =
                "choose begin; choose pictures; choose foreign-desk; choose where; choose owner; answer both; choose back;"
                        + " choose wall; choose lay-where; answer highway streets; choose where; ";
        var plans = "; choose back; choose archive; choose guesthouse; choose skip; ";
        goes(where + "answer shows; not A lawn has no name" + plans
                + "see Your card still has the footage naming the garden.");
        goes(where + "answer says" + plans + "not Your card still has");
    }

    @Test
    void theEchoRaisesNothingTenTimes() {
        var trace = "choose begin; choose gifts; choose web-desk; choose echo; choose trace; skip; ";
        goes(trace + "answer 1; see Then get me a second.; see 23:55");
        goes(trace + "answer 10; see Pryce brings it back at once; see 00:05");
    }

    @Test
    void tenReportsThatNobodyTracedArePrintedAndTakenBack() {
        var lines = planned("white-page");
        var text = String.join("\n", lines.subList(0, lines.indexOf("ending white-page")));
        assertTrue(text.contains("choose held"));
        var page = "\nending white-page\n";
        goes(text + "\nsee Yours has its own, in your handwriting." + page
                + "see TEN REPORTS AGREE\nsee they go back to one agency's");
        goes(text.replaceAll("choose held\nanswer \\S+", "choose trace\nskip\nskip") + page
                + "not TEN REPORTS AGREE\nnot they go back to one agency's");
    }

    @Test
    void theRivalComesAtHalfPastThree() {
        for (var name : List.of("careful-page", "gifts-page", "pact-page", "pictures-page", "late")) {
            var lines = planned(name);
            var rival = lines.indexOf("# Half past three: the rival has \"the same car\".");
            var there = game(String.join("\n", lines.subList(0, rival))).state();
            var minutes = there.memory().variables().get("minutes");
            assertEquals("rival-alert", there.position().scene());
            assertTrue(minutes >= 240 && minutes <= 285, name + ": " + minutes + " minutes after half past eleven");
        }
    }

    @Test
    void whoIsOutWhenTheHourStrikesStillFilesAtTheWall() {
        var lines = planned("late");
        var out = lines.indexOf("# Closing: what has no verb gets one now.");
        var there = game(String.join("\n", lines.subList(0, out))).state();
        assertEquals("closing", there.position().scene());
        goes(String.join("\n", lines.subList(0, out)) + """

                see The wall, for the last time
                choose same-car; see Oates: at least two cars; skip
                choose turns; see Playback room, the short version""");
    }

    @ParameterizedTest
    @CsvSource({"pictures, THE DRIVE", "gifts, THE PRESENTS", "pact, THE TREATY AND THE RULES"})
    void theStoryThatLeadsHasTheFirstColumn(String assignment, String heading) {
        var closed = new StringBuilder(
                "choose begin; choose " + assignment + "; choose close; choose close; choose turns; answer shows");
        for (var card = ""; !card.equals("choose send"); ) {
            card = next(closed.toString());
            closed.append("; ").append(card);
        }
        var game = game(closed + "; choose on; choose page");
        assertEquals("corrections-page", game.state().position().ending().orElseThrow());
        var columns = FrontPage.of(STORY, game.state()).orElseThrow().columns();
        assertEquals(3, columns.size());
        assertEquals(heading, columns.get(0).get(0));
        assertTrue(columns.get(0).get(1).startsWith("By "));
    }

    /** The next card of those left at closing, filed too strongly; or the page sent down. */
    private static String next(String play) {
        for (var card : List.of(
                "where",
                "same-car",
                "february",
                "dogs",
                "alliance",
                "walk",
                "horse",
                "in-return",
                "smuggled",
                "pledge",
                "sanctions")) {
            var filed = "choose " + card + "; answer shows";
            if (PlanRun.of(STORY, plan(play + "; " + filed)).isPassed()) {
                return filed;
            }
        }
        return "choose send";
    }

    @Test
    void thePagePrintsOnlyWhatWasSeen() {
        var walked =
                "choose begin; choose pictures; choose picture-desk; choose path; choose when; skip; choose back; ";
        var filed =
                "choose wall; choose walk; answer reportedly; choose back; choose close; choose close; choose turns; answer hold;"
                        + " choose where; answer hold; choose same-car; answer hold; choose february; answer hold; choose dogs; answer hold;"
                        + " choose alliance; answer hold; choose horse; answer hold; choose send; choose on; choose page; ";
        goes(walked + filed + "see by Yonhap's account, came the interpreters; not probably a bodyguard.");
        goes(walked
                + "choose wall; choose lay-walk; answer one two; choose back; choose web-desk; choose versions; choose trust-last; choose back; "
                + filed + "see an earlier text had one, probably a bodyguard.");
    }

    @Test
    void whatWasLaidDownInPartIsToldAsPart() {
        var oates = "choose begin; choose gifts; choose motoring; choose same-car; choose count; answer ";
        goes(oates + "february-the-kremlin-an-aurus; see One finger is held up.; see 00:00");
        goes(oates + "the-article-at-least-two-of-them; see holds up nothing but itself.; see 00:05");
        goes(
                oates
                        + "february-the-kremlin-an-aurus 19-june-an-aide-s-list-an-aurus 2023-tass-a-maybach-by-train; see Two of your slips hold.");
    }

    @Test
    void whatWentDownUncheckedComesBackInTheAfternoon() {
        var lines = planned("careful-page");
        var text = String.join("\n", lines.subList(0, lines.indexOf("ending careful-page")));
        goes(text + "\nsee There is none beside yours.");
        goes(text.replace("answer ship", "answer garage")
                        .replace("choose on", "see A shipping clerk has rung\nchoose on")
                + "\nsee Yours has its own, in your handwriting.");
    }

    @Test
    void verbsThatAreTooSoftLoseAColumn() {
        var sent = "choose send\nsee At the fifth she takes a column away from you";
        goes(String.join(
                        "\n",
                        planned("gifts-page").stream()
                                .takeWhile(line -> !line.equals("choose send"))
                                .toList()) + "\n" + sent);
        goes(String.join(
                        "\n",
                        planned("careful-page").stream()
                                .takeWhile(line -> !line.equals("choose send"))
                                .toList()) + "\n" + sent.replace("see", "not"));
    }

    @Test
    void theFrontPageRemembersTheRival() {
        var lines = planned("pact-page");
        var pages = new TreeSet<String>();
        for (var way : List.of("match", "hedge", "wait")) {
            var turned = lines.stream()
                    .takeWhile(line -> !line.startsWith("ending"))
                    .map(line -> line.equals("choose wait") ? "choose " + way : line)
                    .toList();
            var game = game(String.join("\n", turned));
            pages.add(FrontPage.of(STORY, game.state()).orElseThrow().toString());
        }
        assertEquals(3, pages.size());
    }

    @Test
    void theEndingsAreDifferentFrontPages() throws IOException {
        var headlines = new TreeSet<String>();
        var plans = 0;
        try (var files = Files.list(PACK.resolve("plans"))) {
            for (var file : files.sorted().toList()) {
                plans++;
                var game = game(Files.readString(file));
                headlines.add(
                        FrontPage.of(STORY, game.state()).orElseThrow().top().headline());
            }
        }
        assertEquals(plans, headlines.size(), headlines.toString());
    }

    @Test
    void aYearOnEachHoldIsCalledWiseOrNeedless() {
        var lines = planned("white-page");
        var text = String.join("\n", lines.subList(0, lines.indexOf("ending white-page")));
        goes(text + """

                see The second car, held: wise.
                see The turns at the wheel, held: needless.
                see The ban, held: half wise.""");
    }

    @Test
    void aSentenceThatTurnedOutOtherwiseIsTakenBackOnEveryPageAndInEveryText() {
        var held = String.join("\n", planned("careful-page"));
        var told = held.substring(0, held.indexOf("ending careful-page"))
                .replace("choose same-car\nanswer hold", "choose same-car\nanswer reportedly")
                .replace("Your hold on that card was wise.", "Your \"reportedly\" on that card");
        goes(told + """
                see Yours has its own, in your handwriting.
                ending gifts-page
                not None. No sentence on this page
                see "The new car is reportedly the same""");
    }

    @Test
    void whatAnAnswerTellsHangsUnderItsCard() {
        goes("""
                choose begin; choose gifts; choose archive; choose gift-table; choose ribbon
                answer cut; choose back
                choose wall; choose dogs; see KCNA reported the dogs on the twentieth; not No pin under it""");
        var lines = planned("pact-page");
        goes(String.join("\n", lines.subList(0, lines.indexOf("choose wait") + 1)) + """

                choose wall; choose same-car; see The model is not known, writes the BBC.""");
    }

    @Test
    void theHourOfClosingIsSaidBeforeItStrikes() {
        goes("choose begin; see Lindqvist calls for the page at twenty to six");
        var lines = planned("pact-page");
        goes(String.join("\n", lines.subList(0, lines.indexOf("choose minutes") + 1))
                + "\nsee Lindqvist will call for the page at ten to six");
    }

    @Test
    void aColleagueServedNowMayCostMinutesLater() {
        var kit =
                "choose begin; choose gifts; choose motoring; choose same-car; choose rule; answer reading; choose back; choose web-desk; choose kit-line; ";
        goes(kit + "choose same; see It costs ten minutes");
        goes(kit + "choose open; see And what do I repair?");
    }

    /** At each desk the treatment of its people is heard of again: in what they say, what they bring, and where they stand at the end. */
    @Test
    void howAColleagueWasTreatedIsFeltLater() {
        var lines = planned("careful-page");
        var night = String.join("\n", lines.subList(0, lines.indexOf("answer false") + 1)) + "\nchoose back";
        goes(night + "; choose good-turn; see A biscuit, on a saucer");
        var cold = night.replace("choose caution", "choose frame")
                .replaceAll("answer according-to-reports.*", "skip")
                .replace("answer 1\n", "answer 10\n");
        assertEquals(List.of(), PlanRun.of(STORY, plan(cold)).misses(), "the same night, with less trust in it");
        assertTrue(!PlanRun.of(STORY, plan(cold + "; choose good-turn")).isPassed());
        var closed =
                "choose begin; choose gifts; choose archive; choose february; choose box; skip; choose gift-table; choose lay; skip;"
                        + " choose pungsan; choose divider; skip; choose heater; choose ";
        goes(closed + "shows; choose back; choose archive; see Mrs Abara is drinking from it.");
        goes(closed + "says; choose back; choose archive; not Mrs Abara is drinking from it.");
    }

    @Test
    void theHeadlineIsHedgedAsItsCardWas() {
        var headlines = new TreeSet<String>();
        for (var verb : List.of("shows", "says", "reportedly", "hold")) {
            var lines = planned("pictures-page");
            var text = String.join("\n", lines.subList(0, lines.indexOf("ending pictures-page")))
                    .replace("choose turns\nanswer shows", "choose turns\nanswer " + verb);
            var game = game(text);
            assertEquals("pictures-page", game.state().position().ending().orElseThrow(), verb);
            headlines.add(FrontPage.of(STORY, game.state()).orElseThrow().top().headline());
        }
        assertEquals(4, headlines.size(), headlines.toString());
    }

    @Test
    void whatALeadBroughtHomeIsPrinted() {
        var lines = planned("white-page");
        var text = String.join("\n", lines.subList(0, lines.indexOf("ending white-page")));
        var printed = "ending white-page\nsee Accused of trading arms by several governments, both deny it this June.";
        goes(text + "\n" + printed);
        goes(text.replace("choose arms\nanswer both", "choose arms\nanswer deny") + "\n"
                + printed.replace("see ", "not "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pictures; picture-desk; stills; order",
                "gifts; motoring; garage; hedge",
                "pact; archive; treaty-1961; dates",
                "pictures; foreign-desk; where; pins",
                "pictures; web-desk; echo; trace",
                "pact; legal; chamber; rules"
            })
    void aQuestionThatWasSkippedLiesWhereItWasLeft(String way) {
        var lead = way.split("; ");
        var left = new StringBuilder("choose begin; choose " + String.join("; choose ", lead));
        while (game(left.toString()).state().open().isPresent()) {
            left.append("; skip");
        }
        var paid = game(left.toString()).state().memory().variables();
        var back = game(left + "; choose again-" + lead[2] + "-" + lead[3]).state();
        assertTrue(back.open().isPresent());
        assertEquals(paid, back.memory().variables(), "nothing is paid twice");
    }

    private static Playthrough game(String written) {
        return PlanRun.of(STORY, plan(written)).game();
    }

    private static void goes(String written) {
        assertEquals(List.of(), PlanRun.of(STORY, plan(written)).misses());
    }

    private static Plan plan(String written) {
        var file = PlanFile.parse(
                "play",
                written.lines()
                        .flatMap(line -> line.startsWith("#") ? Stream.of(line) : Stream.of(line.split("; ")))
                        .map(String::strip)
                        .toList());
        assertEquals("", file.complaint());
        return file.runs().get(0);
    }

    private static List<String> planned(String name) {
        try {
            return Files.readAllLines(PACK.resolve("plans").resolve(name + ".plan"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story story() {
        try {
            return PackLoader.load(Pack.folder(PACK)).story().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
