package summit.cli;

import java.util.List;
import summit.author.scaffold.QuizPack;
import summit.author.scaffold.Starter;
import summit.exchange.QuestionJson;
import summit.exchange.SheetQuestion;
import summit.story.Slug;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** The file of a pack that the questions of a table come to, signed so that a change by hand is noticed. */
final class ImportedFile {
    private ImportedFile() {}

    /** The text of the file for the questions of a table; {@code asking} adds the scene of a pack of its own. */
    static String text(String table, List<SheetQuestion> questions, boolean asking) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("$schema", "../" + Starter.SCHEMAS + "scenes.schema.json");
        root.put(
                "note",
                "From " + table
                        + ", by summit import. Importing it again writes this file anew, unless you have changed"
                        + " it: then it is yours. " + Written.UNSIGNED);
        if (asking) {
            var scene = root.putArray("scenes").addObject();
            scene.put("id", QuizPack.ASKING).put("text", "Here is the next question.");
            var asks = scene.putArray("ask");
            questions.forEach(question -> asks.addObject().put("question", question.id()));
            scene.put("next", QuizPack.END);
        }
        var list = root.putArray("questions");
        for (var question : questions) {
            var json = QuestionJson.of(question);
            if (json.has("topic")) {
                json.put("topic", Slug.of(question.place().topic()));
            }
            list.add(json);
        }
        var printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return Written.signed(JsonMapper.shared().writer().with(printer).writeValueAsString(root) + "\n")
                .text();
    }
}
