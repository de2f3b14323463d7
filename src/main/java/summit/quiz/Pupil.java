package summit.quiz;

/** Somebody who answers, or a team that does: an id that is never shown where a name is known, a name, a team. Names may be empty. */
public record Pupil(String id, String name, String team) {

    /** Somebody without a name. */
    public static Pupil of(String id) {
        return new Pupil(id, "", "");
    }

    /** What to call them: the name, or the id where there is none. */
    public String called() {
        return name.isEmpty() ? id : name;
    }
}
