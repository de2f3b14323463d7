package summit.author.check;

import java.util.TreeSet;
import summit.load.Code;

/** Endings that no scene ends with. */
final class EndingNeverUsed implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var used = new TreeSet<String>();
        copy.story()
                .scenes()
                .values()
                .forEach(scene -> scene.exits().end().forEach(finish -> used.add(finish.ending())));
        copy.story().manifest().endings().keySet().stream()
                .filter(ending -> !used.contains(ending))
                .forEach(ending -> report.add(
                        Code.ENDING_UNUSED,
                        copy.places().ending(ending).at("id").position(),
                        "no scene ends with ending \"" + ending + "\".",
                        "Give a scene \"end\": \"" + ending
                                + "\", or take the ending out: players see it among those still to be found."));
    }
}
