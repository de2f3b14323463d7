package summit.author.plans;

import summit.load.Places;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results for programs: {@code {"runs": [{"file", "line", "name", "passed", "misses": [{"line", "wanted", "message", "scene"}],
 * "renamed": [{"line", "written", "now"}]}],
 * "troubles": [{"file", "line", "message"}], "touched": {"scene": [touched, all], ...}, "missed": [{"kind", "id", "file", "line"}]}}.
 * The last two are there only if asked for.
 */
public final class ResultsJson {
    private ResultsJson() {}

    /** All of it, on one line. */
    public static String of(Results results, Places places, boolean withCoverage) {
        var root = JsonMapper.shared().createObjectNode();
        var runs = root.putArray("runs");
        var troubles = root.putArray("troubles");
        for (var file : results.files()) {
            for (var run : file.runs()) {
                var object = runs.addObject()
                        .put("file", file.name())
                        .put("line", run.plan().line())
                        .put("name", run.plan().name())
                        .put("passed", run.isPassed());
                var misses = object.putArray("misses");
                for (var miss : run.misses()) {
                    var each = misses.addObject()
                            .put("line", miss.line().number())
                            .put("wanted", miss.line().toString())
                            .put("message", miss.message());
                    miss.sight().ifPresent(sight -> each.put("scene", sight.scene()));
                }
                var renamed = object.putArray("renamed");
                for (var line : run.renamed()) {
                    renamed.addObject()
                            .put("line", line.written().number())
                            .put("written", line.written().toString())
                            .put("now", line.now().toString());
                }
            }
            for (var trouble : file.troubles()) {
                troubles.addObject()
                        .put("file", file.name())
                        .put("line", trouble.line())
                        .put("message", trouble.message());
            }
        }
        if (withCoverage) {
            coverage(root, results.coverage(), places);
        }
        return JsonMapper.shared().writeValueAsString(root);
    }

    private static void coverage(ObjectNode root, Coverage coverage, Places places) {
        var touched = root.putObject("touched");
        for (var sort : Element.Sort.values()) {
            touched.putArray(sort.toString())
                    .add(coverage.touched(sort::equals))
                    .add(coverage.count(sort::equals));
        }
        var missed = root.putArray("missed");
        for (var element : coverage.missed()) {
            var position = Where.site(places, element).position();
            missed.addObject()
                    .put("kind", element.sort().toString())
                    .put("id", element.id())
                    .put("file", position.file())
                    .put("line", position.line());
        }
    }
}
