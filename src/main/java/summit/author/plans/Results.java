package summit.author.plans;

import java.util.List;

/** How the plans of a pack went, file by file, and what of the story they touched. */
public record Results(List<PlannedFile> files, Coverage coverage) {
    public Results {
        files = List.copyOf(files);
    }

    /** One plan file: its name in messages, the lines not understood, and its runs in order. */
    public record PlannedFile(String name, List<PlanFile.Trouble> troubles, List<PlanRun.Outcome> runs) {
        public PlannedFile {
            troubles = List.copyOf(troubles);
            runs = List.copyOf(runs);
        }
    }

    /** How many runs there were. */
    public int runs() {
        return files.stream().mapToInt(file -> file.runs().size()).sum();
    }

    /** How many runs did not go as written. */
    public int failed() {
        return (int) files.stream()
                .flatMap(file -> file.runs().stream())
                .filter(run -> !run.isPassed())
                .count();
    }

    /** How many lines have a former name. */
    public int renamed() {
        return files.stream()
                .flatMap(file -> file.runs().stream())
                .mapToInt(run -> run.renamed().size())
                .sum();
    }

    /** How many lines are not understood. */
    public int troubles() {
        return files.stream().mapToInt(file -> file.troubles().size()).sum();
    }

    /** Whether there were runs, and all went as written. */
    public boolean isPassed() {
        return runs() > 0 && failed() == 0 && troubles() == 0;
    }
}
