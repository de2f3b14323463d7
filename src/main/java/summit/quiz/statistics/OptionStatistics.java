package summit.quiz.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import summit.story.Kind;
import summit.story.Response;

/**
 * How an option of a question was chosen: by how many, in per cent of all pupils, and how well those did on all other questions, in
 * per cent of the points there. {@code findings} are what a teacher should look at.
 */
public record OptionStatistics(
        Kind.Option option, int chosen, OptionalDouble percent, OptionalDouble rest, List<Finding> findings) {
    public OptionStatistics {
        findings = List.copyOf(findings);
    }

    /** What can be odd about an option; this is the whole list. */
    public enum Finding {
        NEVER_CHOSEN("nobody chose it, so it does no work"),
        DRAWS_THE_STRONGER("those who chose it did better elsewhere than those who chose the right answer"),
        BEATS_THE_KEY("more chose it than the right answer");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        /** What that means, in plain words. */
        public String words() {
            return words;
        }
    }

    /** The options of a single or multiple choice, in the author's order; none for other types. */
    public static List<OptionStatistics> of(MarkTable table, int place) {
        var question = table.questions().get(place);
        var options = question.kind() instanceof Kind.Single single
                ? single.options()
                : question.kind() instanceof Kind.Multiple multiple ? multiple.options() : List.<Kind.Option>of();
        var choosers = options.stream()
                .map(option -> choosers(table, question.id(), option))
                .toList();
        var all = new ArrayList<OptionStatistics>();
        for (var i = 0; i < options.size(); i++) {
            var chosen = choosers.get(i);
            all.add(new OptionStatistics(
                    options.get(i),
                    chosen.size(),
                    share(chosen.size(), table.scripts().size()),
                    rest(table, place, chosen),
                    findings(table, place, options, choosers, i)));
        }
        return all;
    }

    private static List<Integer> choosers(MarkTable table, String question, Kind.Option option) {
        return IntStream.range(0, table.scripts().size())
                .filter(pupil -> table.scripts()
                        .get(pupil)
                        .reply(question)
                        .filter(reply -> chose(reply.response(), option.id()))
                        .isPresent())
                .boxed()
                .toList();
    }

    private static boolean chose(Response response, String option) {
        return response instanceof Response.Pick pick
                ? pick.option().equals(option)
                : response instanceof Response.Picks picks && picks.ids().contains(option);
    }

    private static List<Finding> findings(
            MarkTable table, int place, List<Kind.Option> options, List<List<Integer>> choosers, int one) {
        var findings = new ArrayList<Finding>();
        if (options.get(one).isRight() || table.scripts().isEmpty()) {
            return findings;
        }
        if (choosers.get(one).isEmpty()) {
            findings.add(Finding.NEVER_CHOSEN);
        }
        var keys = IntStream.range(0, options.size())
                .filter(i -> options.get(i).isRight())
                .boxed()
                .toList();
        if (keys.stream()
                .anyMatch(key -> choosers.get(key).size() < choosers.get(one).size())) {
            findings.add(Finding.BEATS_THE_KEY);
        }
        var here = rest(table, place, choosers.get(one));
        if (here.isPresent()
                && keys.stream()
                        .map(key -> rest(table, place, choosers.get(key)))
                        .anyMatch(there -> there.isPresent() && there.getAsDouble() < here.getAsDouble())) {
            findings.add(Finding.DRAWS_THE_STRONGER);
        }
        return findings;
    }

    private static OptionalDouble rest(MarkTable table, int place, List<Integer> pupils) {
        var points = table.full() - table.questions().get(place).grading().points();
        var rest = table.rest(place);
        var mean = pupils.stream().mapToDouble(rest::get).average();
        return mean.isPresent() && points > 0
                ? OptionalDouble.of(100 * mean.getAsDouble() / points)
                : OptionalDouble.empty();
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
