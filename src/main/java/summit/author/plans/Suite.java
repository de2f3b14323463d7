package summit.author.plans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import summit.load.NamedText;
import summit.load.Pack;
import summit.story.Story;

/** Runs plans of a pack, whose texts with names are {@code named}: those in files with these names, and of these the runs whose names have certain words. */
public record Suite(Pack pack, Story story, SortedMap<String, NamedText> named) {

    /** Runs them; {@code only} is in the names of the runs that count, whatever the case. */
    public Results run(List<String> names, String only) throws IOException {
        var touched = new Coverage.Touched();
        var files = new ArrayList<Results.PlannedFile>();
        for (var name : names) {
            var stem = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.plan$", "");
            var file = PlanFile.of(stem, pack.bytes(name));
            // A run that lacks a line would only tell of mistakes that are none.
            var runs = (file.troubles().isEmpty() ? file.runs() : List.<Plan>of())
                    .stream()
                            .filter(plan ->
                                    plan.name().toLowerCase(Locale.ROOT).contains(only.toLowerCase(Locale.ROOT)))
                            .map(plan -> PlanRun.of(story, plan, touched))
                            .toList();
            if (!runs.isEmpty() || !file.troubles().isEmpty()) {
                files.add(new Results.PlannedFile(pack.label() + "/" + name, file.troubles(), runs));
            }
        }
        return new Results(files, Coverage.of(story, named, touched));
    }
}
