package summit.author.plans;

/** A line of a plan that names something by a former id, and the same line with the id that it has now. */
public record Renamed(Plan.Line written, Plan.Line now) {
    /** What to do about it, in a sentence. */
    public String message() {
        return "That is a former name. Write: " + now;
    }
}
