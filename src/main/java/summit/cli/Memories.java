package summit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.save.Profile;
import summit.save.ProfileFile;
import summit.save.SaveException;
import summit.story.Story;
import summit.ui.toolkit.Settings;

/** What is remembered of the player from one game to the next. */
final class Memories {
    private final Story story;
    private final ProfileFile file;
    private Profile.Met recorded = Profile.Met.NOTHING;
    private String player = "";
    private final List<String> notices = new ArrayList<>();

    Memories(Story story, ProfileFile file) {
        this.story = story;
        this.file = file;
    }

    /** What the player should know about the profile and was not told yet. */
    List<String> news() {
        var news = List.copyOf(notices);
        notices.clear();
        return news;
    }

    private Profile heard(ProfileFile.Read read) {
        notices.addAll(read.notices());
        return read.profile();
    }

    private void change(UnaryOperator<Profile> change) throws SaveException {
        heard(file.change(change));
    }

    /** Remembers what was met in a game, when there is something new. */
    void of(GameState state) throws SaveException {
        var met = met(state);
        var name = state.origin().player().equals(story.manifest().about().player())
                ? ""
                : state.origin().player();
        if (!recorded.and(met).equals(recorded) || !name.equals(player)) {
            change(profile -> with(name.isEmpty() ? profile : profile.named(name), met));
            recorded = recorded.and(met);
            player = name;
        }
    }

    private Profile.Met met(GameState state) {
        var endings = new TreeSet<String>();
        state.position().ending().ifPresent(endings::add);
        var achievements = new TreeSet<String>();
        for (var achievement : story.manifest().contents().achievements()) {
            if (Engine.holds(story, state, achievement.condition())) {
                achievements.add(achievement.id());
            }
        }
        return new Profile.Met(
                endings, achievements, new TreeSet<>(state.answers().order()));
    }

    private Profile with(Profile profile, Profile.Met met) {
        var more = profile;
        for (var ending : met.endings()) {
            more = more.metEnding(pack(), ending);
        }
        for (var achievement : met.achievements()) {
            more = more.achieved(pack(), achievement);
        }
        for (var question : met.questions()) {
            more = more.metQuestion(pack(), question);
        }
        return more;
    }

    /** Remembers an ending. */
    void ending(String id) throws SaveException {
        change(profile -> profile.metEnding(pack(), id));
    }

    /** Remembers an achievement. */
    void achievement(String id) throws SaveException {
        change(profile -> profile.achieved(pack(), id));
    }

    /** What was met in this story. */
    Profile.Met met() throws SaveException {
        return heard(file.read()).met(pack());
    }

    /** The settings kept; what is not kept, or is no setting any more, is as at first. */
    Settings settings() throws SaveException {
        var profile = heard(file.read());
        return new Settings(
                profile.setting(Profile.THEME).orElse(Settings.DEFAULT.theme()),
                word(profile, Profile.COLOURS, Settings.DEFAULT.colours(), Settings.Colours.values()),
                word(profile, Profile.MOTION, Settings.DEFAULT.motion(), Settings.Motion.values()),
                profile.setting(Profile.MOUSE).map(Boolean::parseBoolean).orElse(Settings.DEFAULT.mouse()),
                profile.player(),
                Settings.DEFAULT.keys());
    }

    /** Keeps the settings. */
    void settings(Settings settings) throws SaveException {
        change(profile -> profile.named(settings.player())
                .with(Profile.THEME, settings.theme())
                .with(Profile.COLOURS, word(settings.colours()))
                .with(Profile.MOTION, word(settings.motion()))
                .with(Profile.MOUSE, Boolean.toString(settings.mouse())));
    }

    private static <E extends Enum<E>> E word(Profile profile, String key, E otherwise, E[] words) {
        return profile.setting(key)
                .flatMap(kept ->
                        Stream.of(words).filter(word -> word(word).equals(kept)).findFirst())
                .orElse(otherwise);
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private String pack() {
        return story.manifest().about().id();
    }
}
