package summit.ui.toolkit;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import summit.story.Picture.Colour;

/** Writes a frame as a bitmap, at any depth of colour, to be looked at. */
public final class FramePng {
    private static final int WIDTH = 10;
    private static final int HEIGHT = 20;

    private FramePng() {}

    public static void write(Frame frame, Theme theme, Theme.Depth depth, Path file) throws IOException {
        var image = new BufferedImage(frame.width() * WIDTH, frame.height() * HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (var y = 0; y < frame.height(); y++) {
            for (var x = 0; x < frame.width(); x++) {
                var cell = frame.rows().get(y).get(x);
                if (cell.ink() instanceof Cell.Ink.Pixels pixels
                        && !cell.glyph().equals("▀")) {
                    shade(image, x, y, cell.glyph().equals("▒") ? 2 : 4, pixels, depth);
                    continue;
                }
                if (cell.ink() instanceof Cell.Ink.Pixels pixels) {
                    pen.setColor(colour(pixels.upper(), depth));
                    pen.fillRect(x * WIDTH, y * HEIGHT, WIDTH, HEIGHT / 2);
                    pen.setColor(colour(pixels.lower(), depth));
                    pen.fillRect(x * WIDTH, y * HEIGHT + HEIGHT / 2, WIDTH, HEIGHT / 2);
                    continue;
                }
                var look = theme.look(((Cell.Ink.As) cell.ink()).role());
                var reversed = look.emphasis().contains(Theme.Emphasis.REVERSE);
                var ground = colour(reversed ? look.foreground() : look.background(), depth);
                var ink = colour(reversed ? look.background() : look.foreground(), depth);
                var cursor = frame.cursor().visible()
                        && frame.cursor().column() == x
                        && frame.cursor().row() == y;
                pen.setColor(cursor ? ink : ground);
                pen.fillRect(x * WIDTH, y * HEIGHT, WIDTH, HEIGHT);
                pen.setColor(cursor ? ground : ink);
                pen.setFont(new Font(
                        "DejaVu Sans Mono",
                        look.emphasis().contains(Theme.Emphasis.BOLD) ? Font.BOLD : Font.PLAIN,
                        16));
                pen.drawString(cell.glyph(), x * WIDTH, y * HEIGHT + 15);
            }
        }
        pen.dispose();
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /** One colour strewn over another, each {@code every} so many points. */
    private static void shade(
            BufferedImage image, int column, int row, int every, Cell.Ink.Pixels pixels, Theme.Depth depth) {
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                // Of four points one, moved on in each line, or of two.
                var isInk = (x + y * every / 2) % every == 0;
                image.setRGB(column * WIDTH + x, row * HEIGHT + y, rgb(isInk ? pixels.upper() : pixels.lower(), depth));
            }
        }
    }

    private static final int[] ANSI = {
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00,
        0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
    };

    public static int rgb(Colour colour, Theme.Depth depth) {
        return switch (depth) {
            case RGB, MONO -> colour.rgb();
            case SIXTEEN -> ANSI[colour.ansi()];
            case INDEXED -> indexed(colour.index());
        };
    }

    /** The colour of an index among 256, as xterm has it. */
    private static int indexed(int index) {
        if (index < 16) {
            return ANSI[index];
        }
        if (index >= 232) {
            var grey = 8 + 10 * (index - 232);
            return grey << 16 | grey << 8 | grey;
        }
        var cube = index - 16;
        return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6);
    }

    private static int level(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }

    private static Color colour(Colour colour, Theme.Depth depth) {
        return new Color(rgb(colour, depth));
    }
}
