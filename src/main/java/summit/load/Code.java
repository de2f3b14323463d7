package summit.load;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of mistake in a pack. This is the whole list; each has a page in {@code docs/check}. Errors, and what translations
 * lack, are found while reading; the other warnings by {@code author.check} in a story that could be read.
 */
public enum Code {
    NOT_JSON("E001", "The file is not JSON"),
    NOT_UTF8("E002", "The file is not UTF-8"),
    KEY_TWICE("E003", "A key is given twice"),
    UNKNOWN_KEY("E004", "A key has no meaning here"),
    MISSING_KEY("E005", "Something required is missing"),
    WRONG_TYPE("E006", "A value is of the wrong type"),
    NOT_A_WORD("E007", "A word is not one of those allowed"),
    NOT_AN_ID("E008", "That cannot be an id"),
    ID_TWICE("E009", "An id is used twice"),
    INVISIBLE("E010", "A text has an invisible character"),
    TOO_MUCH("E011", "Something is too big or too deep"),
    NO_SUCH_SCENE("E012", "No scene has that id"),
    NO_SUCH_QUESTION("E013", "No question has that id"),
    NO_SUCH_ENDING("E014", "No ending has that id"),
    NO_SUCH_VARIABLE("E015", "No variable has that id"),
    NO_SUCH_MEMBER("E016", "The variable has no such member"),
    NO_SUCH_FACT("E017", "No fact has that id"),
    NO_SUCH_SOURCE("E018", "No source has that id"),
    NO_SUCH_TOPIC("E019", "No topic has that id"),
    NO_SUCH_PLACE("E020", "No place has that id"),
    NO_SUCH_PICTURE("E021", "There is no such picture"),
    NO_SUCH_TAG("E022", "No storylet has that tag"),
    NO_SUCH_CHOICE("E023", "The scene has no such choice"),
    NO_SUCH_OPTION("E024", "The question has no such option"),
    BAD_EXPRESSION("E025", "An expression cannot be read"),
    WRONG_SORT("E026", "An expression has the wrong type of value"),
    BAD_CALL("E027", "A function is unknown or wrongly called"),
    ONLY_IN_TEXT("E028", "That may be used in texts only"),
    BAD_TEMPLATE("E029", "A brace is not closed, or has nothing in it"),
    BAD_EFFECT("E030", "An effect cannot be read"),
    CANNOT_ASSIGN("E031", "A computed variable cannot be changed"),
    COMPUTED_IN_CIRCLE("E032", "Computed variables depend on each other in a circle"),
    OUT_OF_BOUNDS("E033", "A number is out of bounds"),
    TOO_MANY_MEMBERS("E034", "A variable has too many members"),
    NO_EXIT("E035", "A scene leads nowhere"),
    END_AND_MORE("E036", "An ending scene goes on"),
    CONDITION_MISPLACED("E037", "A list of ways has a condition too many or too few"),
    NO_SURE_EXIT("E038", "A player may get stuck in the scene"),
    ENDLESS("E039", "Scenes follow each other in a circle"),
    NESTED_DETOURS("E040", "A detour can be taken inside itself"),
    NO_DETOUR("E041", "There is no detour to return from"),
    KEYS_CLASH("E042", "Keys do not go together"),
    NO_RIGHT_ANSWER("E043", "A question has no proper answers"),
    NO_SOURCE("E044", "A question does not say what its answer rests on"),
    TOLD_TOO_EARLY("E045", "Something is told before it was known"),
    SAME_TEXT("E046", "Two things read the same"),
    GAP_MISMATCH("E047", "Gaps and prompt do not fit"),
    NOT_A_DATE("E048", "That is not a date or time"),
    BAD_PICTURE("E049", "A picture is malformed"),
    NOT_A_LANGUAGE("E050", "That is not a language"),
    NO_MANIFEST("E051", "The pack has no story.json"),
    OTHER_FORMAT("E052", "The pack is in another version of the format"),
    NO_SUCH_TEXT("E053", "A translation is of a text that is not there"),
    OUTSIDE("E054", "A file lies outside the pack"),
    FORMER_ID_IN_USE("E055", "A former id is in use"),
    MISNAMED("E056", "A file has the wrong name"),
    NO_SUCH_NAMED_TEXT("E057", "No text has that name"),
    TEXTS_IN_CIRCLE("E058", "Texts use each other in a circle"),
    NOT_TRANSLATED("W001", "Some texts are not translated"),
    LEFT_OVER("W002", "A translation is left over from other words"),
    NOBODY_COMES("W010", "Nothing leads to a scene"),
    ENDING_UNUSED("W011", "No scene ends with an ending"),
    NEVER_READ("W012", "A variable changes nothing"),
    NEVER_SET("W013", "A variable never changes"),
    CONSTANT("W014", "A condition always comes out the same"),
    ALWAYS_CLAMPED("W015", "An effect goes beyond the bounds every time"),
    SAME_CHOICES("W016", "Two choices of a scene read the same"),
    IDS_ALIKE("W017", "Two ids are hard to tell apart", Severity.INFO),
    NO_ENDING("W018", "No way leads to an ending"),
    TEXT_UNUSED("W019", "A named text is never used"),
    CANNOT_BE_DRAWN("W020", "A text has a character that not every terminal draws"),
    TOO_LONG("W021", "A paragraph is longer than a small screen"),
    COLOUR_ALONE("W022", "A text goes by colour"),
    MARKUP("W023", "A text has marks that are shown as they stand"),
    PICTURE_UNUSED("W030", "A picture is never shown"),
    PICTURE_UNDESCRIBED("W031", "A picture's description says nothing"),
    SAME_SPOT("W032", "Two places are in the same spot of the map"),
    LEFT_ASIDE("W033", "A file in the folder is not read", Severity.INFO),
    NOT_EXPLAINED("W040", "A question has no explanation"),
    NEARLY_SAME_OPTIONS("W041", "Two options of a question are nearly the same"),
    STANDS_OUT("W042", "The right answer is much longer than the others"),
    OFTEN_LONGEST("W043", "The longest answer is right too often"),
    SAME_PLACE("W044", "The right answer is always in the same place"),
    ALL_OF_THE_ABOVE("W045", "An option speaks of the other options"),
    NEVER_ASKED("W046", "No scene asks a question", Severity.INFO),
    STARTER_LEFT("W047", "A question is still the program's example"),
    GIVEN_AWAY("W048", "A question that is told later gives itself away"),
    FACT_UNUSED("W050", "No question asks about a fact", Severity.INFO),
    FACT_NOT_CITED("W051", "A scene may tell facts without citing them", Severity.INFO),
    OTHER_PLACEHOLDERS("W060", "A translation shows other values than the original");

    private final String id;
    private final String title;
    private final Severity severity;

    Code(String id, String title) {
        this(id, title, id.startsWith("E") ? Severity.ERROR : Severity.WARNING);
    }

    Code(String id, String title, Severity severity) {
        this.id = id;
        this.title = title;
        this.severity = severity;
    }

    /** The code as printed, which is the name of its page. */
    public String id() {
        return id;
    }

    /** What is wrong, in one line. */
    public String title() {
        return title;
    }

    /** How much it matters where the manifest does not say otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The one with this id. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
}
