package summit.load;

import java.util.function.Supplier;
import summit.story.Scene;

/** Reads where play goes: a scene's id, or {@code @return}. */
final class Targets {
    private final Reading reading;

    Targets(Reading reading) {
        this.reading = reading;
    }

    /** The target under a key, empty if there is none. */
    String read(Entries entries, String key, String verb) {
        return entries.words(key)
                .map(words -> read(words, () -> entries.name() + " " + verb))
                .orElse("");
    }

    String read(Node.Words words, Supplier<String> subject) {
        if (words.value().startsWith("@") && !words.value().equals(Scene.Target.BACK)) {
            reading.findings()
                    .add(
                            Code.NO_SUCH_SCENE,
                            words.place(),
                            subject.get() + " " + Quoted.of(words.value()) + ", which no scene has.",
                            "Did you mean \"@return\"? "
                                    + Correction.of(words.place(), words.value(), Scene.Target.BACK));
        } else if (!words.value().equals(Scene.Target.BACK)) {
            reading.refers(Thing.SCENE, words, subject);
        }
        return words.value();
    }
}
