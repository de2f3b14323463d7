package summit.author.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import summit.save.Crossing;
import summit.save.Crossing.Fate;
import summit.story.Story;

/** What becomes of saved games of one version of a story in another, tried on games from all over it. */
public record SavesTried(int plays, long seed, List<Tried> all) {
    public SavesTried {
        all = List.copyOf(all);
    }

    /**
     * One game: the number of its play and its turn, where it stood and where it goes on (an ending's id where it has ended), how,
     * whether anything is lost, what the player reads, and which questions were answered in it, by their former ids.
     */
    public record Tried(
            int play,
            int turn,
            String before,
            String after,
            Fate fate,
            boolean losesSomething,
            List<String> notices,
            List<String> answered) {
        public Tried {
            notices = List.copyOf(notices);
            answered = List.copyOf(answered);
        }
    }

    /** A sentence, and how many players read it. */
    public record Read(int players, String sentence) {}

    /** A sentence that ends with ids: what it says of them, and the ids. */
    private static final Pattern LISTING = Pattern.compile("(.*: )([a-z0-9.-]+(?:, [a-z0-9.-]+)*)\\.");

    /** Tries the games of so many plays from a seed. */
    public static SavesTried of(Story before, Story after, int plays, long seed) {
        var all = new ArrayList<Tried>();
        for (var sample : Sampling.of(before, plays, seed)) {
            var crossing = Crossing.of(before, sample.game(), after);
            all.add(new Tried(
                    sample.play(),
                    sample.game().state().turn(),
                    sample.game().state().position().scene(),
                    crossing.fate() == Fate.REFUSED
                            ? ""
                            : crossing.game().state().position().scene(),
                    crossing.fate(),
                    crossing.losesSomething(),
                    crossing.notices(),
                    sample.game().state().answers().order()));
        }
        return new SavesTried(plays, seed, all);
    }

    /** The games with this fate. */
    public List<Tried> of(Fate fate) {
        return all.stream().filter(tried -> tried.fate() == fate).toList();
    }

    /** Those that lose something besides the steps that can be taken back. */
    public List<Tried> losing() {
        return all.stream().filter(Tried::losesSomething).toList();
    }

    /** In how many games this question, by its former id, was answered. */
    public long answering(String question) {
        return all.stream().filter(tried -> tried.answered().contains(question)).count();
    }

    /**
     * How many players read each sentence, the most frequent first. Sentences that differ only in the ids they end with are one,
     * with all of those ids.
     */
    public List<Read> notices() {
        var counts = new TreeMap<String, Integer>();
        var ids = new TreeMap<String, TreeSet<String>>();
        for (var tried : all) {
            for (var notice : tried.notices()) {
                var parts = LISTING.matcher(notice);
                var begin = parts.matches() ? parts.group(1) : notice;
                counts.merge(begin, 1, Integer::sum);
                if (parts.matches()) {
                    ids.computeIfAbsent(begin, any -> new TreeSet<>())
                            .addAll(List.of(parts.group(2).split(", ")));
                }
            }
        }
        return counts.entrySet().stream()
                .map(count -> new Read(
                        count.getValue(),
                        ids.containsKey(count.getKey())
                                ? count.getKey() + String.join(", ", ids.get(count.getKey())) + "."
                                : count.getKey()))
                .sorted(Comparator.comparingInt(read -> -read.players()))
                .toList();
    }
}
