package summit.author.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFileTest {
    @Test
    void aFileWithoutRunsIsOneCalledAsTheFileIs() {
        var file = parse("# nothing yet", "", "  choose in  ", "ending end");
        assertEquals(List.of("plan"), file.runs().stream().map(Plan::name).toList());
        assertEquals(
                List.of(new Plan.Line(3, Plan.Word.CHOOSE, "in"), new Plan.Line(4, Plan.Word.ENDING, "end")),
                file.runs().get(0).lines());
        assertEquals("", file.complaint());
    }

    @Test
    void aSeedAboveTheFirstRunHoldsForAllThatGiveNone() {
        var file = parse("seed 7", "run one", "choose a", "run two", "seed 8", "choose a", "run three", "choose a");
        assertEquals(List.of(7L, 8L, 7L), file.runs().stream().map(Plan::seed).toList());
        assertEquals(List.of(2, 4, 7), file.runs().stream().map(Plan::line).toList());
    }

    @Test
    void whatStandsAboveTheFirstRunIsARunOfItsOwn() {
        var file = parse("choose a", "run two", "choose b");
        assertEquals(
                List.of("plan", "two"), file.runs().stream().map(Plan::name).toList());
    }

    @Test
    void capitalsAndAByteOrderMarkAndAnyLineEndsDoNotMatter() {
        var file = PlanFile.of("plan", "\uFEFFSee Fog\r\nCHOOSE in\rskip".getBytes(StandardCharsets.UTF_8));
        assertEquals("", file.complaint());
        assertEquals(3, file.runs().get(0).lines().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jump out      | a plan has no \"jump\". A line begins with one of: run, seed, choose",
                "chose out     | a plan has no \"chose\". Did you mean \"choose\"?",
                "see           | something is missing behind \"see\", as in \"see The gate is open\".",
                "skip it       | \"skip\" stands alone. Remove \"it\".",
                "seed seven    | \"seven\" is not a whole number",
            })
    void aLineThatIsNotUnderstoodIsNamedWithWhatToDo(String line, String message) {
        var troubles = parse("see a", line).troubles();
        assertEquals(1, troubles.size());
        assertEquals(2, troubles.get(0).line());
        assertTrue(troubles.get(0).message().startsWith(message), troubles.toString());
    }

    @Test
    void allSuchLinesAreToldAtOnce() {
        assertEquals(
                List.of(2, 3, 5),
                parse("run a", "frob", "choose", "choose a", "seed 3", "skip").troubles().stream()
                        .map(PlanFile.Trouble::line)
                        .toList());
        assertEquals(1, parse("run a", "skip", "run a").troubles().size());
        assertTrue(parse("# only words").complaint().startsWith("line 1: the plan is empty."));
    }

    private static PlanFile parse(String... lines) {
        return PlanFile.parse("plan", List.of(lines));
    }
}
