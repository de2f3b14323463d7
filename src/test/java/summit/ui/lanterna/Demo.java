package summit.ui.lanterna;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summit.story.Picture.Colour;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Theme;

/** The smallest program with everything a terminal can do to it; what it has seen stands on its screen. */
final class Demo implements Program<Demo.Model> {
    /** What it has seen. */
    record Model(int width, int height, int keys, String last, boolean over) {
        Model saw(String what) {
            return new Model(width, height, keys + 1, what, over);
        }
    }

    /** Asks the world to write a file, as a game would save. */
    record Save() implements Request {}

    static final Model START = new Model(0, 0, 0, "nothing", false);

    static final Theme PLAIN = new Theme() {
        @Override
        public String name() {
            return "plain";
        }

        @Override
        public Look look(Role role) {
            var ink = new Colour(0xE0E0E0, 254, 15);
            var paper = new Colour(0x101418, 233, 0);
            return switch (role) {
                case SELECTED -> new Look(paper, ink, Set.of(Emphasis.BOLD));
                case TITLE -> new Look(new Colour(0xFFCC66, 221, 11), paper, Set.of(Emphasis.BOLD));
                case DIM -> new Look(new Colour(0x808890, 245, 8), paper, Set.of());
                default -> new Look(ink, paper, Set.of());
            };
        }
    };

    /** Arguments: the log, and the file that a save makes. */
    public static void main(String[] arguments) throws IOException {
        var saved = Path.of(arguments[1]);
        try {
            var last = FullScreen.run(
                    new Demo(),
                    START,
                    request -> {
                        try {
                            Files.writeString(saved, "saved");
                        } catch (IOException broken) {
                            throw new IllegalStateException(broken);
                        }
                        return Optional.empty();
                    },
                    Options.in(Surroundings.here(), Path.of(arguments[0])));
            System.out.println("ended after " + last.last());
            System.exit(0);
        } catch (Crash crash) {
            System.out.println(crash.getMessage());
            System.exit(70);
        }
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Resized size) {
            return Step.of(new Model(size.width(), size.height(), model.keys(), model.last(), model.over()));
        }
        if (message instanceof Message.HungUp) {
            return new Step<>(model.saw("hang-up"), List.of(new Save()));
        }
        if (message instanceof Message.Pressed pressed) {
            var key = pressed.key();
            if (key.isControl('z')) {
                return new Step<>(model.saw("stop"), List.of(new Request.Suspend()));
            }
            if (key.is('q')) {
                return Step.of(new Model(model.width(), model.height(), model.keys(), "q", true));
            }
            if (key.is('x')) {
                throw new IllegalStateException("on purpose");
            }
            if (key.is('h')) {
                sleepForEver();
            }
            if (key.is('m')) {
                return new Step<>(model.saw("mouse"), List.of(new Request.CatchMouse(true)));
            }
            return Step.of(model.saw(
                    key.name() == Key.Name.CHARACTER
                            ? (key.control() ? "^" : "") + Character.toString(key.character())
                            : key.name().toString()));
        }
        return Step.of(model.saw(message.toString()));
    }

    private static void sleepForEver() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public Frame view(Model model) {
        var lines = List.of(
                "Summit 다 demo",
                "size " + model.width() + "x" + model.height(),
                "keys " + model.keys(),
                "last " + model.last(),
                "process " + ProcessHandle.current().pid());
        return frame(model.width(), model.height(), lines);
    }

    /** Lines of text, the first a title, on a frame of that size. */
    static Frame frame(int width, int height, List<String> lines) {
        var rows = new ArrayList<List<Cell>>();
        for (var row = 0; row < height; row++) {
            rows.add(row(row < lines.size() ? lines.get(row) : "", width, row == 0 ? Role.TITLE : Role.PROSE));
        }
        return new Frame(width, rows, new Frame.Cursor(0, 0, false));
    }

    static List<Cell> row(String text, int width, Role role) {
        var cells = new ArrayList<Cell>();
        text.codePoints().forEach(point -> {
            cells.add(new Cell(Character.toString(point), new Cell.Ink.As(role)));
            if (point >= 0x1100 && Character.isIdeographic(point) || point >= 0xAC00 && point <= 0xD7A3) {
                cells.add(new Cell("", new Cell.Ink.As(role)));
            }
        });
        while (cells.size() < width) {
            cells.add(new Cell(" ", new Cell.Ink.As(role)));
        }
        return cells.subList(0, width);
    }

    @Override
    public Theme theme(Model model) {
        return PLAIN;
    }

    @Override
    public Optional<Instant> wake(Model model) {
        return Optional.empty();
    }

    @Override
    public boolean isOver(Model model) {
        return model.over();
    }
}
