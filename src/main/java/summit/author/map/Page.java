package summit.author.map;

import static summit.author.map.Markup.escaped;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A map as one page that needs nothing else: it can be moved, made larger, searched and clicked. What a click shows is on the page
 * as plain text too, so that it can be read without a picture, printed, and found by a browser's own search. The page says
 * that nothing but its own script may run, whatever a story's words may be.
 */
public final class Page {
    private final StoryMap map;
    private final Map<String, List<Link>> onward;
    private final Map<String, List<Link>> inward;
    private final StringBuilder out = new StringBuilder();

    private Page(StoryMap map) {
        this.map = map;
        this.onward = map.onward();
        this.inward = map.inward();
    }

    /** The whole page. */
    public static String of(StoryMap map) {
        return new Page(map).whole();
    }

    private String whole() {
        var script = Resource.text("page.js");
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src"
                        + " 'sha256-" + hash(script) + "'\">\n");
        out.append("<title>" + escaped(map.title()) + "</title>\n");
        out.append("<style>\n" + Resource.text("page.css") + "</style>\n</head>\n<body>\n");
        header();
        out.append(
                "<main>\n<div id=\"view\" tabindex=\"0\" role=\"application\" aria-label=\"Map; arrow keys move it, plus and minus"
                        + " change its size\">\n");
        out.append(Svg.drawing(Layered.sketch(map)));
        out.append("</div>\n<aside id=\"details\" aria-live=\"polite\">\n");
        out.append(
                "<p class=\"hint\">Click a place on the map, or search. Drag to move, turn the wheel to zoom.</p>\n");
        map.nodes().values().forEach(this::details);
        out.append("</aside>\n</main>\n<script>" + script + "</script>\n</body>\n</html>\n");
        return out.toString();
    }

    private void header() {
        var trouble = map.nodes().values().stream().filter(Node::isTrouble).count()
                + map.links().stream().filter(Link::isTrouble).count();
        out.append("<header>\n<h1>" + escaped(map.title()) + "</h1>\n");
        out.append(
                "<label>Search <input id=\"search\" type=\"search\" autocomplete=\"off\" placeholder=\"title, id, question, words"
                        + " (press /)\"></label> <output id=\"found\"></output>\n");
        out.append(
                "<span class=\"buttons\"><button id=\"out\" title=\"Smaller (-)\">−</button><button id=\"in\" title=\"Larger"
                        + " (+)\">+</button><button id=\"all\" title=\"All of it (0)\">All</button>");
        if (trouble > 0) {
            out.append(
                    "<button id=\"trouble\" title=\"Next thing to look at (t)\">! " + trouble + " to look at</button>");
        }
        out.append("</span>\n");
        var key = new Legend(map);
        out.append("<svg class=\"legend\" width=\"" + Markup.number(key.width()) + "\" height=\"40\" viewBox=\"0 8 "
                + Markup.number(key.width()) + " 40\" role=\"img\" aria-label=\"Key\">" + key.draw(Double.MAX_VALUE)
                + "</svg>\n</header>\n");
    }

    private void details(Node node) {
        out.append("<section data-node=\"" + escaped(node.id()) + "\">\n<h2>"
                + escaped(node.title().isEmpty() ? node.name() : node.title()) + "</h2>\n<p class=\"what\"><code>"
                + escaped(node.name()) + "</code> " + node.form().word());
        node.marks()
                .forEach(mark -> out.append(
                        mark.isTrouble() ? " · <strong>! " + mark.word() + "</strong>" : " · " + mark.word()));
        if (!node.group().isEmpty()) {
            out.append(" · in " + escaped(node.group()));
        }
        out.append("</p>\n");
        if (!node.asks().isEmpty()) {
            out.append("<h3>Asks</h3>\n<ul>\n");
            node.asks()
                    .forEach(asked -> out.append("<li>" + escaped(asked.prompt()) + " <small>"
                            + escaped(Outline.asked(asked).substring(2)) + "</small></li>\n"));
            out.append("</ul>\n");
        }
        ways("Leads to", onward.get(node.id()), true);
        ways("Comes from", inward.get(node.id()), false);
        out.append("</section>\n");
    }

    private void ways(String heading, List<Link> links, boolean onward) {
        if (links.isEmpty()) {
            return;
        }
        out.append("<h3>" + heading + "</h3>\n<ul>\n");
        for (var link : links) {
            var other = onward ? link.to() : link.from();
            out.append("<li>");
            if (link.leadsAway()) {
                out.append("<a href=\"#\" data-to=\"" + escaped(other) + "\">" + escaped(name(other)) + "</a> ");
            }
            out.append("<small>" + escaped(Outline.link(link)) + "</small></li>\n");
        }
        out.append("</ul>\n");
    }

    private String name(String id) {
        var node = map.nodes().get(id);
        return node.title().isEmpty() ? node.name() : node.title();
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}
