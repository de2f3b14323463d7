package summit.load;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys of each kind of object in a pack: the whole list. A key with {@code !} is required. {@code note} is allowed
 * everywhere, {@code was} beside every id, and {@code $schema} at the root of a file.
 */
enum Shape {
    MANIFEST(
            "manifest",
            "format! id! version! title! language! start! about by licence player asOf ledger variables endings achievements"
                    + " topics places texts sources hint checks teaching"),
    TEACHING("teaching", "aims vocabulary exitTicket care"),
    TERM("term", "word! meaning!"),
    VARIABLE("variable", "id! type min max members start about show while clock bands value"),
    MEMBER("member", "id! text"),
    BAND("band", "from! text!"),
    ENDING("ending", "id! title! about art page"),
    PAGE("front page", "masthead edition headline deck art columns corrections"),
    ACHIEVEMENT("achievement", "id! title! about if!"),
    TOPIC("topic", "id! title!"),
    PLACE("place", "id! title! at! near"),
    HELP("cost", "do keep price"),
    FILE("file", "scenes questions sources facts"),
    SCENE("scene", "id! title place art facts asOf tags do text! ask next choices fallback end offer"),
    WAY("way", "if to!"),
    FINISH("end", "if ending!"),
    CHOICE("choice", "id! text! to back reply if locked once do"),
    OFFERS("offer", "from! max"),
    FALLBACK("fallback", "id! text! to!"),
    OFFER("offer", "text! if priority again"),
    ASK("ask", "question! if reveal right partly wrong sources hint"),
    CONSEQUENCE("consequence", "do text to"),
    BLOCK_IF("block", "if! text! else"),
    BLOCK_SEQ("block", "seq!"),
    BLOCK_CYCLE("block", "cycle!"),
    BLOCK_FIRST("block", "first! else"),
    BLOCK_SHUFFLE("block", "shuffle!"),
    BLOCK_LIST("block", "list! topic max empty"),
    BLOCK_USE("block", "use!"),
    EFFECT("effect", "if! do!"),
    QUESTION(
            "question",
            "id! prompt! type topic level tags facts source explain hint again tries retry points art asOf discuss card"
                    + " print"),
    PRINT("print", "right partly wrong"),
    SINGLE("question", "answer wrong options shuffle"),
    MULTIPLE("question", "answer wrong options shuffle marking"),
    TRUEFALSE("question", "answer!"),
    NUMBER("question", "answer! tolerance tolerancePercent unit"),
    TEXT("question", "accept! typos exact"),
    ORDER("question", "items! marking"),
    MATCH("question", "pairs! extra shuffle"),
    CATEGORISE("question", "categories! items! shuffle"),
    CLOZE("question", "gaps! shuffle"),
    OPTION("option", "id text! because printed worth right"),
    ITEM("item", "id text!"),
    PAIR("pair", "left! right!"),
    SORTED_ITEM("item", "id text! in!"),
    GAP("gap", "id! accept typos exact options"),
    SOURCE("source", "id! publisher title! url date"),
    FACT("fact", "id! statement! attribution! certainty! sources! topic date place people conflicts knownFrom"),
    PICTURE("picture", "describe! palette! rows! layers millis ascii"),
    COLOUR("colour", "rgb! 256! 16!"),
    LAYER("layer", "rows! path!");

    private static final SortedMap<String, Shape> QUESTION_TYPES =
            types(SINGLE, MULTIPLE, TRUEFALSE, NUMBER, TEXT, ORDER, MATCH, CATEGORISE, CLOZE);

    private final String noun;
    private final Map<String, Boolean> keys;
    private final List<String> required;

    Shape(String noun, String keys) {
        this.noun = noun;
        this.keys = new LinkedHashMap<>();
        Arrays.stream(keys.split(" "))
                .forEach(key ->
                        this.keys.put(key.endsWith("!") ? key.substring(0, key.length() - 1) : key, key.endsWith("!")));
        if (this.keys.containsKey("id")) {
            this.keys.put("was", false);
        }
        if (noun.equals("manifest") || noun.equals("file") || noun.equals("picture")) {
            this.keys.put("$schema", false);
        }
        this.keys.put("note", false);
        this.required = this.keys.keySet().stream().filter(this.keys::get).toList();
    }

    /** What an author calls such an object. */
    String noun() {
        return noun;
    }

    /** Its keys, in the order of the manual. */
    Set<String> keys() {
        return keys.keySet();
    }

    /** The keys that must be there. */
    List<String> required() {
        return required;
    }

    /** The types of question, by name, with the keys that only they have. */
    static SortedMap<String, Shape> questionTypes() {
        return QUESTION_TYPES;
    }

    private static SortedMap<String, Shape> types(Shape... shapes) {
        var types = new TreeMap<String, Shape>();
        for (var shape : shapes) {
            types.put(shape.name().toLowerCase(Locale.ROOT), shape);
        }
        return Collections.unmodifiableSortedMap(types);
    }
}
