package summit.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import summit.story.Picture;
import summit.story.Question;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;
import summit.ui.toolkit.Settings;
import summit.ui.toolkit.Still;
import summit.ui.toolkit.Theme;

/**
 * A picture being shown and how far its motion is. The moment of the first step is not known until the first tick: {@code due} is
 * then the beginning of time, which is always past.
 */
record Film(String picture, int step, Instant due) {
    /** In basic motion a picture moves at most this often. */
    private static final Duration BASIC = Duration.ofMillis(500);

    /** No more than 15 frames a second. */
    private static final Duration SHORTEST = Duration.ofMillis(67);

    /** The picture from its first step, or from its last where nothing moves. */
    static Film of(Model model, String picture) {
        var film = new Film(picture, 0, Instant.EPOCH);
        return model.settings().motion() == Settings.Motion.NONE ? film.completed(model) : film;
    }

    /** A question's own picture, or that of the scene it is asked in, if any; it stands still, so as not to distract. */
    static Film of(Question question, Model model) {
        var own = question.wording().art();
        var scene = model.session()
                .map(session -> model.story().scene(session.scene()).setting().art())
                .orElse("");
        return new Film(own.isEmpty() ? scene : own, 0, Instant.EPOCH).completed(model);
    }

    /** This one, or where a scene has no picture, the one that was last to be seen in its place. */
    Film orLastSeen(Model model) {
        if (!picture.isEmpty() || model.session().isEmpty()) {
            return this;
        }
        var session = Play.session(model);
        var place = model.story().scene(session.scene()).setting().place();
        return new Film(session.lastSeen(model.story(), place), 0, Instant.EPOCH).completed(model);
    }

    private Optional<Picture> picture(Model model) {
        return picture.isEmpty() ? Optional.empty() : model.story().picture(picture);
    }

    private int last(Model model) {
        return picture(model).map(Picture::steps).orElse(1) - 1;
    }

    /** At its last step. */
    Film completed(Model model) {
        return new Film(picture, last(model), Instant.EPOCH);
    }

    boolean isMoving(Model model) {
        return step < last(model)
                && model.settings().motion() != Settings.Motion.NONE
                && model.settings().depth(model.stage().depth()) != Theme.Depth.MONO;
    }

    Optional<Instant> wake(Model model) {
        return isMoving(model) ? Optional.of(due) : Optional.empty();
    }

    /** The step that is due; the clock that brings it also says when the next one is. */
    Film ticked(Model model, Instant now) {
        if (!isMoving(model) || now.isBefore(due)) {
            return this;
        }
        var pace = Duration.ofMillis(picture(model).orElseThrow().motion().millis());
        var pause = model.settings().motion() == Settings.Motion.BASIC ? BASIC : pace;
        pause = pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause;
        if (due.equals(Instant.EPOCH)) {
            return new Film(picture, step, now.plus(pause));
        }
        var steps = (int) Math.max(1, pause.toMillis() / Math.max(1, pace.toMillis()));
        return new Film(picture, Math.min(last(model), step + steps), now.plus(pause));
    }

    /** The picture over a text, in at most so many rows, with a blank row below. */
    List<Row> over(Model model, Area column, int rows) {
        var drawn = rows(model, column.width(), rows);
        if (drawn.isEmpty()) {
            return drawn;
        }
        var framed = new java.util.ArrayList<>(drawn);
        framed.add(Row.of("", Role.PROSE));
        return framed;
    }

    /** The picture in at most so many columns and rows; nothing where there is none or no room. */
    List<Row> rows(Model model, int columns, int rows) {
        return picture(model)
                .map(drawn -> Still.of(
                        drawn,
                        step,
                        columns,
                        rows,
                        model.settings().depth(model.stage().depth())))
                .orElse(List.of());
    }
}
