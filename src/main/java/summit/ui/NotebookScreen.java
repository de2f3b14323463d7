package summit.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import summit.engine.Notebook;
import summit.story.Ledger;
import summit.story.Manifest;
import summit.ui.toolkit.Facts;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** The facts learned so far, by topic, each with who says it and how sure it is, and with its sources on request. */
record NotebookScreen(Row.Place top, boolean sources) implements Readable {
    static final NotebookScreen START = new NotebookScreen(Row.Place.START, false);

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
                Facts.known(flow, model.story().ledger(), fact, sources);
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
        return new NotebookScreen(place, sources);
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        return message instanceof Message.Pressed pressed && pressed.key().is('s')
                ? Program.Step.of(model.showing(new NotebookScreen(top, !sources)))
                : Readable.super.update(model, message);
    }

    @Override
    public List<Hint> hints(Model model) {
        var hints = new ArrayList<>(Readable.super.hints(model));
        hints.add(Hint.of('s', sources ? "hide sources" : "show sources", 7));
        return hints;
    }

    @Override
    public boolean isOpener(Key key, Model model) {
        return Action.NOTEBOOK.isMeant(key);
    }

    @Override
    public String name() {
        return "Notebook";
    }
}
