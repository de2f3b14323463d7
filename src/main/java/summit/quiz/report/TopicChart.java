package summit.quiz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SortedMap;
import summit.quiz.document.Document;
import summit.quiz.solo.SoloResult.Part;
import summit.story.Story;

/** A chart of how each topic went, in the order of the manifest; what belongs to none of its topics stands last. */
final class TopicChart {
    private TopicChart() {}

    static Document.Chart of(Story story, SortedMap<String, Part> parts) {
        var titles = new LinkedHashMap<String, String>();
        story.manifest().contents().topics().forEach(topic -> titles.put(topic.id(), topic.title()));
        parts.keySet().forEach(topic -> titles.putIfAbsent(topic, "Other"));
        var bars = new ArrayList<Document.Bar>();
        titles.forEach((topic, title) -> {
            if (parts.containsKey(topic)) {
                bars.add(bar(title, parts.get(topic)));
            }
        });
        return new Document.Chart(bars);
    }

    private static Document.Bar bar(String title, Part part) {
        return new Document.Bar(
                title,
                part.mean(),
                Numbers.percent(100 * part.mean()) + " of " + Numbers.count(part.questions(), "question"));
    }
}
