package summit.ui.lanterna;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The nearest ASCII for a glyph, one column for one column. */
final class Ascii {
    private static final Map<Integer, Character> NEAREST = new HashMap<>();

    static {
        nearest('-', "─━┄┅┈┉╌╍═╴╶╸╺╼╾‐‑‒–—―−");
        nearest('|', "│┃┆┇┊┋╎╏║╵╷╹╻╽╿");
        nearest('+', "┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋");
        nearest('+', "╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬╭╮╯╰");
        nearest('/', "╱");
        nearest('\\', "╲");
        nearest('X', "╳");
        nearest('#', "█▉▊▋▓■▪◼▮");
        nearest('=', "▒▀▄▌▐▍▎▏▁▂▃▅▆▇");
        nearest('.', "░·…․");
        nearest('*', "•●◆★☆✱✶✳∙○◉◎◌▫□◇");
        nearest('>', "▶▸►▷→⇒›❯➤➜»");
        nearest('<', "◀◂◄◁←⇐‹❮«");
        nearest('^', "▲▴△↑⇑");
        nearest('v', "▼▾▽↓⇓✓✔");
        nearest('x', "✗✘✕✖×");
        nearest('~', "≈∼");
        nearest('"', "“”„‟″");
        nearest('\'', "‘’‚‛′");
        nearest(' ', "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F");
    }

    private Ascii() {}

    private static void nearest(char ascii, String glyphs) {
        glyphs.codePoints().forEach(glyph -> NEAREST.put(glyph, ascii));
    }

    /** Whether the glyph is part of a drawing or typography rather than a letter. */
    static boolean hasStandIn(String glyph) {
        return NEAREST.containsKey(glyph.codePointAt(0));
    }

    /** The ASCII for it: of a letter the letter without its marks, else a question mark. */
    static String of(String glyph) {
        var nearest = NEAREST.get(glyph.codePointAt(0));
        if (nearest != null) {
            return nearest.toString();
        }
        var base = Normalizer.normalize(glyph, Normalizer.Form.NFKD).charAt(0);
        return base < 0x7F && base >= ' ' ? String.valueOf(base) : "?";
    }
}
