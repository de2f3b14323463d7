package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import summit.author.console.Reports;
import summit.engine.Command;
import summit.engine.Deed;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.engine.Passage;
import summit.engine.Playthrough;
import summit.engine.Replay;
import summit.engine.Result;
import summit.story.Story;

/**
 * A game at the screen: the playthrough, all leaves shown since it was opened, and the leaf being read. When {@code reading} is
 * past the last leaf, the player has read everything and it is their turn. {@code said} is what was typed in words, the latest last.
 */
record Session(Playthrough game, PVector<Leaf> leaves, int reading, PVector<String> said) {
    /** A session after a command, and why it was refused (empty: it was not). */
    record Turn(Session session, List<Event> events, String refusal) {
        boolean isRefused() {
            return !refusal.isEmpty();
        }
    }

    /** A new game. */
    static Session start(Story story, GameState.Origin origin) {
        var turn = Playthrough.start(story, origin);
        return at(turn.playthrough()).with(story, turn.playthrough(), turn.events(), List.of());
    }

    private static Session at(Playthrough game) {
        return new Session(game, TreePVector.empty(), 0, TreePVector.empty());
    }

    /** A game taken up again: it is the player's turn at once, and an open question has the text that leads to it. */
    static Session at(Story story, Playthrough game) {
        var leaves = game.state().open().isPresent()
                ? TreePVector.<Leaf>singleton(backAt(story, game))
                : TreePVector.<Leaf>empty();
        return new Session(game, leaves, leaves.size(), TreePVector.empty());
    }

    /** The text of the present scene as it reads now; above a question without the picture, which would have a page of its own. */
    private static Leaf backAt(Story story, Playthrough game) {
        var passage = Engine.passage(story, game.state());
        return new Leaf.Scene(
                game.state().open().isPresent()
                        ? new Passage(passage.scene(), passage.title(), "", passage.text())
                        : passage);
    }

    /** A game done again from its beginning, with all that it tells now. */
    static Session of(Story story, Replay replay) {
        var start = replay.start();
        var session = at(start.playthrough()).with(story, start.playthrough(), start.events(), List.of());
        for (var stage : replay.stages()) {
            session = session.with(story, stage.game(), stage.events(), List.of(took(story, stage)));
        }
        return session;
    }

    private static Leaf took(Story story, Replay.Stage stage) {
        var chosen = stage.deed() instanceof Deed.Played played && played.command() instanceof Command.Choose choose
                ? Engine.offered(story, stage.before()).stream()
                        .filter(offered -> offered.id().equals(choose.choice()))
                        .map(Offered::text)
                        .findFirst()
                : Optional.<String>empty();
        return new Leaf.Took(chosen.orElse(
                Reports.deed(stage.deed(), stage.before().position().scene())));
    }

    /** Read as far as another session of the same game is: wholly, or with as many leaves left. */
    Session readAsFarAs(Story story, Session other) {
        var left = other.leaves().size() - other.reading();
        return new Session(game, leaves, Math.max(reading, leaves.size() - left), other.said()).settled(story);
    }

    GameState state() {
        return game.state();
    }

    /** The session with words that were typed; the same words twice over are kept once. */
    Session saying(String words) {
        return !said.isEmpty() && said.get(said.size() - 1).equals(words)
                ? this
                : new Session(game, leaves, reading, said.plus(words));
    }

    /** The session after a command; {@code words} tell the scrollback what was chosen. */
    Turn step(Story story, Command command, String words) {
        var turn = game.step(story, command);
        if (turn.isRefused()) {
            var refused = (Event.Refused) turn.events().get(0);
            return new Turn(this, turn.events(), refused.reason());
        }
        var took = words.isEmpty() ? List.<Leaf>of() : List.<Leaf>of(new Leaf.Took(words));
        return new Turn(with(story, turn.playthrough(), turn.events(), took), turn.events(), "");
    }

    private Session with(Story story, Playthrough next, List<Event> events, List<Leaf> took) {
        var more = leaves.plusAll(took).plusAll(leaves(state().position().scene(), events));
        return new Session(next, more, leaves.size(), said).settled(story);
    }

    /** An answer and what is said after it are read together; what an ending reveals, the ending's own screen tells. */
    private static List<Leaf> leaves(String from, List<Event> events) {
        var scene = from;
        var leaves = new ArrayList<Leaf>();
        var ends = events.stream().anyMatch(Event.Ended.class::isInstance);
        for (var event : events) {
            if (event instanceof Event.Entered entered) {
                scene = entered.passage().scene();
                leaves.add(new Leaf.Scene(entered.passage()));
            } else if (event instanceof Event.Answered answered) {
                leaves.add(new Leaf.Feedback(scene, answered.result(), List.of()));
            } else if (event instanceof Event.Revealed revealed && !ends) {
                leaves.add(new Leaf.Feedback(scene, revealed.result(), List.of()));
            } else if (event instanceof Event.Said said) {
                var last = leaves.isEmpty() ? null : leaves.get(leaves.size() - 1);
                if (last instanceof Leaf.Feedback feedback) {
                    leaves.set(
                            leaves.size() - 1,
                            new Leaf.Feedback(feedback.scene(), feedback.result(), said.paragraphs()));
                } else {
                    leaves.add(new Leaf.Reply(scene, said.paragraphs()));
                }
            }
        }
        return leaves;
    }

    /** The next leaf to be read, or nothing more: then it is the player's turn. */
    Session advanced(Story story) {
        return isSettled() ? this : new Session(game, leaves, reading + 1, said).settled(story);
    }

    /** With the text of a scene that asks at once read, if it has no picture: it is shown above the question. */
    Session withTextAtQuestion(Story story) {
        return leadIn().isPresent() ? advanced(story) : this;
    }

    /** The scene without a picture whose text leads to the open question, and was told just before it. */
    Optional<Passage> leadIn() {
        return state().open().isPresent()
                        && reading >= leaves.size() - 1
                        && !leaves.isEmpty()
                        && leaves.get(leaves.size() - 1) instanceof Leaf.Scene scene
                        && scene.passage().art().isEmpty()
                ? Optional.of(scene.passage())
                : Optional.empty();
    }

    private Session settled(Story story) {
        var next = reading;
        while (next < leaves.size() && isPassedOver(leaves.get(next), next == leaves.size() - 1)) {
            next++;
        }
        return new Session(game, leaves, next, said);
    }

    /**
     * A last text is read together with the choices under it; a failed try, together with the question. An answer that is told
     * later is said in passing.
     */
    private boolean isPassedOver(Leaf leaf, boolean last) {
        if (leaf instanceof Leaf.Feedback feedback) {
            var stage = feedback.result().stage();
            return stage == Result.Stage.AGAIN
                    || stage == Result.Stage.KEPT && feedback.after().isEmpty();
        }
        return leaf instanceof Leaf.Took || last && state().open().isEmpty() && !state().isOver();
    }

    /** Whether everything was read. */
    boolean isSettled() {
        return reading >= leaves.size();
    }

    /** The leaf being read, if any. */
    Optional<Leaf> leaf() {
        return isSettled() ? Optional.empty() : Optional.of(leaves.get(reading));
    }

    /**
     * What is on the page: the leaf being read, or the present scene's text and the replies since, with what they reply to. After a
     * question in that scene its outcome stands for the text, which was read before it.
     */
    List<Leaf> page(Story story) {
        if (!isSettled()) {
            return List.of(leaves.get(reading));
        }
        var page = new ArrayList<Leaf>();
        for (var i = leaves.size() - 1; i >= 0; i--) {
            var leaf = leaves.get(i);
            if (leaf instanceof Leaf.Scene scene) {
                var isHere = scene.passage().scene().equals(state().position().scene());
                page.add(0, isHere ? leaf : present(story));
                return isHere ? page : page.subList(0, 1);
            }
            if (leaf instanceof Leaf.Feedback feedback
                    && feedback.result().isClosed()
                    && feedback.scene().equals(state().position().scene())) {
                page.add(0, leaf);
                return page;
            }
            var isReplied = i + 1 < leaves.size() && leaves.get(i + 1) instanceof Leaf.Reply;
            if (leaf instanceof Leaf.Reply || leaf instanceof Leaf.Took && isReplied) {
                page.add(0, leaf);
            }
        }
        return List.of(present(story));
    }

    private Leaf present(Story story) {
        return new Leaf.Scene(Engine.passage(story, state()));
    }

    /** The picture that was last to be seen at a place; empty if there was none. */
    String lastSeen(Story story, String place) {
        var art = "";
        for (var leaf : leaves.subList(0, Math.min(leaves.size(), reading + 1))) {
            if (leaf instanceof Leaf.Scene scene
                    && !scene.passage().art().isEmpty()
                    && story.scene(scene.passage().scene()).setting().place().equals(place)) {
                art = scene.passage().art();
            }
        }
        return art;
    }

    /** Whether a picture was there to be seen before the scene that is read now. */
    boolean hasShown(String picture) {
        return leaves.stream()
                        .limit(reading + 1L)
                        .filter(leaf -> leaf instanceof Leaf.Scene scene
                                && scene.passage().art().equals(picture))
                        .count()
                > 1;
    }

    /** The last try at the open question, if it failed and another is left. */
    Optional<Result> failedTry() {
        if (leaves.isEmpty() || !(leaves.get(leaves.size() - 1) instanceof Leaf.Feedback feedback)) {
            return Optional.empty();
        }
        return Optional.of(feedback.result())
                .filter(result -> result.stage() == Result.Stage.AGAIN
                        && state().open()
                                .filter(open -> open.question().equals(result.question()))
                                .isPresent());
    }

    /** The scene the player is reading in, which may be one that play has already passed through. */
    String scene() {
        return leaf().map(this::sceneOf).orElse(state().position().scene());
    }

    private String sceneOf(Leaf leaf) {
        if (leaf instanceof Leaf.Scene scene) {
            return scene.passage().scene();
        }
        if (leaf instanceof Leaf.Reply reply) {
            return reply.scene();
        }
        return leaf instanceof Leaf.Feedback feedback
                ? feedback.scene()
                : state().position().scene();
    }

    /** The passage of the scene being read, as last read. */
    Passage passage(Story story) {
        return page(story).stream()
                .filter(Leaf.Scene.class::isInstance)
                .map(leaf -> ((Leaf.Scene) leaf).passage())
                .findFirst()
                .orElseGet(() -> passage(story, scene()));
    }

    private Passage passage(Story story, String scene) {
        if (scene.equals(state().position().scene())) {
            return Engine.passage(story, state());
        }
        // A reply that is read while play has already gone elsewhere.
        var setting = story.scene(scene).setting();
        return new Passage(scene, setting.title(), setting.art(), List.of());
    }

    /** The session after its author changed the game; where nothing was entered, the scene is shown as it reads now. */
    Session edited(Story story, Playthrough to, List<Event> events, String words) {
        return events.isEmpty() ? moved(story, to, words) : with(story, to, events, List.of(new Leaf.Took(words)));
    }

    /** The session before the last command. */
    Optional<Session> undone(Story story) {
        return game.undo().map(back -> moved(story, back, "taken back"));
    }

    /** The session with the last undone command done again. */
    Optional<Session> redone(Story story) {
        return game.redo().map(again -> {
            // What an answer came to is told again; only the command itself tells it.
            var events = game.step(story, game.undone().get(0).command()).events();
            return events.stream().anyMatch(Event.Answered.class::isInstance)
                    ? with(story, again, events, List.of(new Leaf.Took("done again")))
                    : moved(story, again, "done again");
        });
    }

    /** Where a scene is gone back to, its text stands in the scrollback once more, as it reads now. */
    private Session moved(Story story, Playthrough to, String words) {
        var all = leaves.plus(new Leaf.Took(words));
        if (!to.state().isOver()) {
            all = all.plus(backAt(story, to));
        }
        return new Session(to, all, all.size(), said);
    }
}
