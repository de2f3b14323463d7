package summit.ui;

import java.util.LinkedHashMap;
import java.util.List;
import summit.engine.Notebook;
import summit.story.Ledger;
import summit.story.Manifest;

/** The facts learned so far, by topic, each with who says it and how sure it is. */
record NotebookScreen(Row.Place top) implements Readable {
    static final NotebookScreen START = new NotebookScreen(Row.Place.START);

    @Override
    public List<Row> rows(Model model, int width) {
        var facts = Notebook.of(model.story(), Play.session(model).state());
        var flow = new Flow(width);
        flow.text("Notebook", Role.TITLE);
        flow.text(facts.size() == 1 ? "one fact" : facts.size() + " facts", Role.DIM)
                .blank();
        if (facts.isEmpty()) {
            flow.text("Nothing is noted yet. What scenes tell, and what answers bring out, is kept here.", Role.PROSE);
        }
        byTopic(model, facts).forEach((topic, some) -> {
            flow.text(topic, Role.HEADING).blank();
            for (var fact : some) {
                Facts.lay(flow, model.story(), fact.id(), true);
                flow.blank();
            }
        });
        return flow.rows();
    }

    private static LinkedHashMap<String, List<Ledger.Fact>> byTopic(Model model, List<Ledger.Fact> facts) {
        var titles = new LinkedHashMap<String, String>();
        for (Manifest.Topic topic : model.story().manifest().contents().topics()) {
            titles.put(topic.id(), topic.title());
        }
        var byTopic = new LinkedHashMap<String, List<Ledger.Fact>>();
        titles.values().forEach(title -> byTopic.put(title, new java.util.ArrayList<>()));
        for (var fact : facts) {
            var topic = fact.circumstances().topic();
            var title = titles.getOrDefault(topic, topic.isEmpty() ? "Other" : topic);
            byTopic.computeIfAbsent(title, unlisted -> new java.util.ArrayList<>())
                    .add(fact);
        }
        byTopic.values().removeIf(List::isEmpty);
        return byTopic;
    }

    @Override
    public Screen at(Row.Place place) {
        return new NotebookScreen(place);
    }

    @Override
    public char opener() {
        return 'n';
    }

    @Override
    public String name() {
        return "Notebook";
    }
}
