package summit.author.map;

import java.util.List;

/** A map with a place for everything on it, in pixels from the upper left. */
record Sketch(StoryMap map, double width, double height, List<Frame> frames, List<Box> boxes, List<Line> lines) {
    Sketch {
        frames = List.copyOf(frames);
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A point. */
    record Point(double x, double y) {}

    /** An upright rectangle. */
    record Area(double x, double y, double width, double height) {
        Area moved(double dx, double dy) {
            return new Area(x + dx, y + dy, width, height);
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }
    }

    /** A group of nodes. */
    record Frame(String title, Area area) {}

    /** A node and what is written in it. */
    record Box(Node node, List<Writing> writing, Area area) {
        Box {
            writing = List.copyOf(writing);
        }
    }

    /** A line of words, and what they are. */
    record Writing(Style style, String words) {}

    /** What a line of words is; each looks its own way. */
    enum Style {
        TITLE(13, 18),
        ID(10.5, 15),
        ASK(10.5, 15),
        TROUBLE(11, 16),
        LABEL(10, 13);

        private final double size;
        private final double height;

        Style(double size, double height) {
            this.size = size;
            this.height = height;
        }

        /** The size of the font. */
        double size() {
            return size;
        }

        /** From one line to the next. */
        double height() {
            return height;
        }
    }

    /** What joins two nodes: ways from the first to the second, and back; the label stands over the middle. */
    record Line(Bundle bundle, List<Point> path, Area label) {
        Line {
            path = List.copyOf(path);
        }
    }
}
