package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.quiz.LetteredOption;
import summit.quiz.company.Ballot;
import summit.quiz.company.Motion;
import summit.ui.lesson.HandCount;
import summit.ui.lesson.LessonPage;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.BlockLetters;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Lettered;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Reading;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;
import summit.ui.toolkit.Theme;
import summit.ui.toolkit.VoteChart;

/**
 * A vote of the class on where the story goes, or on the answer to a question: first hands are counted, then the most decide or the teacher
 * does. {@code selected} is the motion that Enter carries, -1 while there is none. While there is a place that is {@code read}, the
 * window stands there.
 */
record BallotScreen(HandCount hands, boolean deciding, int selected, Optional<Row.Place> read) implements Screen {

    /** The vote on what can be done now; if its hands are counted already, with what they are for. */
    static BallotScreen of(Model model) {
        var motions = Deciding.motions(model);
        var pending = Deciding.company(model).pending();
        if (pending.isEmpty()) {
            return new BallotScreen(HandCount.of(motions.size()), false, -1, Optional.of(Row.Place.START));
        }
        var winner = pending.flatMap(Ballot::winner).map(motions::indexOf).orElse(-1);
        return new BallotScreen(HandCount.made(pending.get().hands()), true, winner, Optional.empty());
    }

    private BallotScreen with(HandCount other) {
        return new BallotScreen(other, false, -1, Optional.empty());
    }

    private BallotScreen at(int motion) {
        return new BallotScreen(hands, true, motion, Optional.empty());
    }

    private static Optional<Asking> asking(Model model) {
        return Play.session(model).state().open().map(sitting -> Asking.of(model, sitting.question()));
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Actions.otherwise(model, message);
        }
        var key = pressed.key();
        if (key.name() == Key.Name.PAGE_DOWN || key.name() == Key.Name.PAGE_UP) {
            var place = Reading.scrolled(pane(model), key).place();
            return Program.Step.of(model.showing(new BallotScreen(hands, deciding, selected, Optional.of(place))));
        }
        var motions = Deciding.motions(model);
        var letter = key.typed() - 'a';
        if (letter >= 0 && letter < motions.size()) {
            return Program.Step.of(model.showing(at(letter)));
        }
        if (key.name() == Key.Name.ENTER || key.is(' ')) {
            return deciding ? carried(model, motions) : taken(model);
        }
        if (key.name() == Key.Name.ESCAPE && deciding) {
            return Program.Step.of(model.showing(with(hands.at(0))));
        }
        return deciding ? deciding(model, key, motions.size()) : counting(model, key);
    }

    private Program.Step<Model> carried(Model model, List<Motion> motions) {
        return selected < 0
                ? Program.Step.of(model.saying("No motion has the most hands: vote again (Esc), or a letter decides."))
                : Deciding.plays(model, motions.get(selected).command());
    }

    private Program.Step<Model> taken(Model model) {
        var company = Deciding.company(model);
        return switch (hands.taken(company.present())) {
            case NEXT_FIELD -> Program.Step.of(model.showing(with(hands.next())));
            case NOBODY -> Program.Step.of(model.saying("No hand is counted yet. A letter decides without a vote."));
            case DOUBTFUL ->
                Program.Step.of(model.showing(with(hands.doubtedNow())).saying(hands.doubt(company.present())));
            case COUNTED ->
                Deciding.does(
                        model,
                        new summit.quiz.company.Deed.Voted(company.times().last(), hands.hands()));
        };
    }

    private Program.Step<Model> deciding(Model model, Key key, int motions) {
        return switch (key.name()) {
            case UP -> Program.Step.of(model.showing(at(Math.floorMod(Math.max(selected, 0) - 1, motions))));
            case DOWN -> Program.Step.of(model.showing(at(Math.floorMod(selected + 1, motions))));
            default -> offered(model, key);
        };
    }

    private Program.Step<Model> counting(Model model, Key key) {
        // Tab leaves a question open elsewhere; here it goes from field to field, as when hands are counted in a
        // lesson.
        return hands.pressed(key)
                .map(next -> Program.Step.of(model.showing(with(next))))
                .orElseGet(() -> offered(model, key));
    }

    private static Program.Step<Model> offered(Model model, Key key) {
        var asking = asking(model);
        if (asking.isPresent()) {
            for (var offer : offers(asking.get())) {
                if (key.is(offer.key)) {
                    return asking.get().act(model, offer.offer);
                }
            }
        }
        return Actions.otherwise(model, new Message.Pressed(key));
    }

    /** Something that can be done with a question besides voting on it, and its key. */
    private record Help(Asking.Offer offer, char key) {}

    private static List<Help> offers(Asking asking) {
        var offers = new ArrayList<Help>();
        for (var offer : asking.offers()) {
            switch (offer) {
                case HINT -> offers.add(new Help(offer, 'h'));
                case SOURCES -> offers.add(new Help(offer, 's'));
                case SKIP -> offers.add(new Help(offer, '>'));
                case FILE, FLAG, BACK, LIST -> {}
            }
        }
        return offers;
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        if (!deciding) {
            return Program.Step.of(model.showing(with(hands.at(item))));
        }
        return item == selected ? carried(model, Deciding.motions(model)) : Program.Step.of(model.showing(at(item)));
    }

    private static Area area(Model model) {
        return Layout.alone(model.stage(), LessonPage.WIDEST);
    }

    /** How large the letters are, and whether there is a blank below each motion. */
    private record Look(BlockLetters size, boolean airy) {
        private static final Look LEAST = new Look(BlockLetters.NONE, false);

        /** The most legible first. */
        private static final List<Look> ALL = List.of(
                new Look(BlockLetters.LARGE, true),
                new Look(BlockLetters.SMALL, true),
                new Look(BlockLetters.SMALL, false),
                new Look(BlockLetters.NONE, true));
    }

    private Pane pane(Model model) {
        var area = area(model);
        var shown = Look.ALL.stream()
                .filter(look ->
                        look.size() != BlockLetters.SMALL || model.stage().depth() != Theme.Depth.MONO)
                .map(look -> rows(model, look, area.width()))
                .filter(rows -> rows.size() <= area.height())
                .findFirst()
                .orElseGet(() -> rows(model, Look.LEAST, area.width()));
        return read.map(place -> Pane.at(place, shown, area.height()))
                .orElseGet(() -> Pane.on(deciding ? Math.max(0, selected) : hands.focus(), shown, area.height()));
    }

    private List<Row> rows(Model model, Look look, int width) {
        var flow = new Flow(width);
        asking(model)
                .ifPresentOrElse(
                        asking -> {
                            flow.text(asking.kicker(model.story().manifest()), Role.HEADING)
                                    .blank();
                            asking.prompt(flow);
                            asking.tell(flow);
                        },
                        () -> flow.text("What does the class do?", Role.TITLE).blank());
        var lettered = new Lettered(look.size());
        var motions = Deciding.motions(model);
        for (var i = 0; i < motions.size(); i++) {
            var beside = new Flow(lettered.room(width));
            if (deciding) {
                var isSelected = i == selected;
                beside.item(i, isSelected ? "▸ " : "  ", motions.get(i).text(), Role.CHOICE, isSelected);
                if (hands.total() > 0) {
                    beside.row(VoteChart.bar("  ", hands.hands().get(i), hands.total(), beside.width())
                            .of(i));
                }
            } else {
                hands.field(beside, i, motions.get(i).text(), false);
            }
            lettered.lay(flow, i, beside.rows());
            if (look.airy()) {
                flow.blank();
            }
        }
        flow.blank().text(deciding ? decision(model, motions) : count(model), deciding ? Role.ACCENT : Role.DIM);
        return flow.rows();
    }

    private String count(Model model) {
        var present = Deciding.company(model).present();
        return "Raise a hand for one of them. " + hands.total() + " counted"
                + (present == 0 ? "" : ", " + present + " present") + ". A letter decides without a vote.";
    }

    private String decision(Model model, List<Motion> motions) {
        if (selected < 0) {
            return "No motion has the most hands. Talk, and vote again (Esc), or a letter decides.";
        }
        var isWinner = Deciding.company(model)
                .pending()
                .flatMap(Ballot::winner)
                .filter(motions.get(selected)::equals)
                .isPresent();
        return (isWinner ? "Most are for " : "You decide for ") + LetteredOption.letter(selected) + ". Enter does it.";
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        pane(model).draw(canvas, area(model));
    }

    @Override
    public List<Hint> hints(Model model) {
        var hints = new ArrayList<Hint>();
        if (deciding) {
            hints.add(Hint.of("Enter", Key.Name.ENTER, "do it", 9));
            hints.add(Hint.of("↑↓", Key.Name.DOWN, "decide otherwise", 6));
            hints.add(Hint.of("Esc", Key.Name.ESCAPE, "vote again", 8));
        } else {
            hints.add(Hint.of("Enter", Key.Name.ENTER, hands.isAtLast() ? "done" : "next", 9));
            hints.add(Hint.of("Tab", Key.Name.TAB, "next field", 5));
            hints.add(Hint.of("Esc", Key.Name.ESCAPE, asking(model).isPresent() ? "menu" : "read again", 8));
        }
        var pane = pane(model);
        if (pane.hasMore() || pane.hasBefore()) {
            hints.add(Hint.of("PgUp PgDn", pane.hasMore() ? Key.Name.PAGE_DOWN : Key.Name.PAGE_UP, "read", 7));
        }
        asking(model)
                .ifPresent(asking -> offers(asking)
                        .forEach(help ->
                                hints.add(Hint.of(help.key, QuestionScreen.brief(asking.words(help.offer)), 4))));
        Action.undo(model).ifPresent(hints::add);
        hints.add(Hint.of(Action.HELP, "help", 3));
        return hints;
    }

    @Override
    public String heading(Model model) {
        return Status.place(model);
    }

    @Override
    public String name() {
        return "A vote";
    }
}
