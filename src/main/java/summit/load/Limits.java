package summit.load;

/** How big a pack may be: generous for authors, and small enough that a hostile one cannot hang or exhaust the program. */
final class Limits {
    /** Objects and lists inside each other, and parentheses and operators in an expression. */
    static final int DEPTH = 64;
    /** Characters of a string. */
    static final int STRING = 64 * 1024;
    /** Characters of a key. */
    static final int KEY = 200;
    /** Digits of a number. */
    static final int DIGITS = 40;
    /** Characters of an id. */
    static final int ID = 80;
    /** Options, items or answers of a question. */
    static final int OPTIONS = 100;
    /** Scenes of a pack. */
    static final int SCENES = 20_000;
    /** Choices of a pack, storylets counted wherever they are offered. */
    static final int CHOICES = 200_000;
    /** Steps that working out a computed variable takes. */
    static final int STEPS = 1_000;
    /** Blocks of the texts that all blocks with {@code "use"} stand for, each counted as often as it is used. */
    static final int USED = 1_000_000;
    /** Letters compared while looking for words that may have been meant. */
    static final long COMPARISONS = 200_000_000;
    /** Bytes of a file. */
    static final int FILE = 4 * 1024 * 1024;
    /** Bytes of all files. */
    static final int PACK = 64 * 1024 * 1024;
    /** Files. */
    static final int FILES = 10_000;
    /** JSON values in all files. */
    static final int VALUES = 1_000_000;
    /** Findings that are reported. */
    static final int FINDINGS = 1_000;
    /** How many bytes one byte of a zip may become, once it is more than {@link #FILE}. */
    static final int EXPANSION = 100;

    private Limits() {}
}
