package summit.save;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.story.Sorted;

/**
 * What is remembered of a player from one game to the next: the name for the byline, settings by key, and what was met in
 * each pack, by the pack's id. {@code unknown} are members of the file that this version does not know, as JSON; they are kept
 * for the version that does.
 */
public record Profile(
        String player,
        SortedMap<String, String> settings,
        SortedMap<String, Met> packs,
        SortedMap<String, String> unknown) {
    /** Setting: the name of the colour theme. */
    public static final String THEME = "theme";
    /** Setting: how many colours. */
    public static final String COLOURS = "colours";
    /** Setting: how pictures move. */
    public static final String MOTION = "motion";
    /** Setting: whether the mouse is used. */
    public static final String MOUSE = "mouse";
    /** Setting: how fast text appears. */
    public static final String SPEED = "speed";

    /** Nobody has played yet. */
    public static final Profile NEW = new Profile("", new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Profile {
        settings = Sorted.copy(settings);
        packs = Sorted.copy(packs);
        unknown = Sorted.copy(unknown);
    }

    /** Ids of endings and questions met in a pack, and of achievements had. */
    public record Met(SortedSet<String> endings, SortedSet<String> achievements, SortedSet<String> questions) {
        /** Nothing. */
        public static final Met NOTHING = new Met(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

        public Met {
            endings = copy(endings);
            achievements = copy(achievements);
            questions = copy(questions);
        }

        private static SortedSet<String> copy(SortedSet<String> ids) {
            return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        }

        /** Everything met in either. */
        public Met and(Met other) {
            return new Met(
                    union(endings, other.endings),
                    union(achievements, other.achievements),
                    union(questions, other.questions));
        }

        private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
            var all = new TreeSet<>(one);
            all.addAll(other);
            return all;
        }

        private Met withEnding(String id) {
            return new Met(union(endings, new TreeSet<>(java.util.List.of(id))), achievements, questions);
        }

        private Met withAchievement(String id) {
            return new Met(endings, union(achievements, new TreeSet<>(java.util.List.of(id))), questions);
        }

        private Met withQuestion(String id) {
            return new Met(endings, achievements, union(questions, new TreeSet<>(java.util.List.of(id))));
        }
    }

    /** The setting, if the player ever set it. */
    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** What was met in a pack. */
    public Met met(String pack) {
        return packs.getOrDefault(pack, Met.NOTHING);
    }

    /** The profile under another name. */
    public Profile named(String name) {
        return new Profile(name, settings, packs, unknown);
    }

    /** The profile with a setting. */
    public Profile with(String key, String value) {
        var more = new TreeMap<>(settings);
        more.put(key, value);
        return new Profile(player, more, packs, unknown);
    }

    /** The profile with an ending met. */
    public Profile metEnding(String pack, String ending) {
        return with(pack, met(pack).withEnding(ending));
    }

    /** The profile with an achievement had. */
    public Profile achieved(String pack, String achievement) {
        return with(pack, met(pack).withAchievement(achievement));
    }

    /** The profile with a question met. */
    public Profile metQuestion(String pack, String question) {
        return with(pack, met(pack).withQuestion(question));
    }

    private Profile with(String pack, Met met) {
        var more = new TreeMap<>(packs);
        more.put(pack, met);
        return new Profile(player, settings, more, unknown);
    }
}
