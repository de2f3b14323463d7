package summit.quiz;

/**
 * Somebody who answers, or a team that does: an id that is never shown where a name is known, a name, a team, and how much more time they
 * have where time is shown, in per cent. Names may be empty.
 */
public record Pupil(String id, String name, String team, int extra) {

    /** Somebody with no more time than the others. */
    public Pupil(String id, String name, String team) {
        this(id, name, team, 0);
    }

    /** Somebody without a name. */
    public static Pupil of(String id) {
        return new Pupil(id, "", "");
    }

    /** What to call them: the name, or the id where there is none. */
    public String called() {
        return name.isEmpty() ? id : name;
    }
}
