package summit.quiz;

import java.util.ArrayList;
import java.util.List;
import summit.story.Story;

/** What was done to a story since a session asked about it: results are not to change without a word. */
public record Edited(Story story, Occasion occasion) {
    /** The questions of which the prompt, the options or the key are others than they were when the session began. */
    public List<String> changed() {
        var prints = occasion.pack().prints();
        return occasion.questions().stream()
                .filter(id -> prints.containsKey(id) && story.questions().containsKey(id))
                .filter(id -> !prints.get(id).equals(QuestionPrint.of(story.question(id))))
                .toList();
    }

    private long gone() {
        return occasion.questions().stream()
                .filter(id -> !story.questions().containsKey(id))
                .count();
    }

    /** All of it in sentences that begin small, to be said of the session; none if the story is as it was. */
    public List<String> remarks() {
        var remarks = new ArrayList<String>();
        var then = occasion.pack().version();
        var now = story.manifest().about().version();
        if (!then.equals(now)) {
            remarks.add("it is of version " + then + " of the story, which is version " + now + " now.");
        }
        if (gone() > 0) {
            remarks.add(gone() + " of its " + occasion.questions().size()
                    + " questions are no longer in the story, and are left out.");
        }
        var changed = changed();
        if (!changed.isEmpty()) {
            remarks.add(changed.size() + " of its questions " + (changed.size() == 1 ? "was" : "were")
                    + " edited since: the prompt, the options or the key of " + String.join(", ", changed)
                    + ". Right is what the story says now, and votes that no longer fit are left out.");
        }
        return remarks;
    }
}
