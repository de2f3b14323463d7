package summit.author.check;

import java.util.List;
import summit.author.Bounds;
import summit.load.Site;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Effect;
import summit.story.Ending;
import summit.story.Expression;
import summit.story.Help;
import summit.story.Scene;
import summit.story.Template;
import summit.story.Text;
import summit.story.Variable;

/**
 * Goes through a story to every condition, effect and line in it, with its place and with what is known there: in a scene it was
 * visited, behind a condition that holds, after an effect its variable has the value.
 */
final class Tour {
    private final Copy copy;
    private final Sight sight;

    /** Who looks at them. */
    interface Sight {
        /** A condition; it may be the one that always holds because nothing is written. */
        default void condition(Expression condition, Site site, Bounds known) {}

        /** An effect, those inside a conditional one too. */
        default void effect(Effect effect, Site site, Bounds known) {}

        /** A line of words. */
        default void line(Template line, Site site, Bounds known) {}

        /** The expression of a computed variable, or the value that an effect works with. */
        default void value(Expression value, Site site) {}
    }

    Tour(Copy copy, Sight sight) {
        this.copy = copy;
        this.sight = sight;
    }

    /** Everywhere, beginning with what is known everywhere. */
    void through(Bounds bounds) {
        manifest(bounds);
        for (var scene : copy.story().scenes().values()) {
            var site = copy.places().scene(scene.id());
            offer(scene, site, bounds);
            var inside = bounds.inScene(scene.id());
            effects(scene.effects(), site.at("do"), inside);
            text(scene.text(), site.at("text"), inside);
            for (var i = 0; i < scene.asks().size(); i++) {
                ask(scene.asks().get(i), site.at("ask").at(i), inside);
            }
            exits(scene, site, inside);
        }
    }

    private void manifest(Bounds known) {
        var manifest = copy.story().manifest();
        var site = copy.places().manifest();
        for (var variable : manifest.variables().values()) {
            if (variable.domain() instanceof Variable.Computed computed) {
                sight.value(
                        computed.value(), copy.places().variable(variable.id()).at("value"));
            }
        }
        for (var readout : manifest.contents().status()) {
            sight.condition(
                    readout.condition(),
                    copy.places().variable(readout.variable()).at("while"),
                    known);
        }
        for (var achievement : manifest.contents().achievements()) {
            sight.condition(
                    achievement.condition(),
                    copy.places().achievement(achievement.id()).at("if"),
                    known);
        }
        copy.named().forEach((id, named) -> text(named.text(), copy.places().text(id), known));
        help(manifest.ground().sources(), site.at("sources"), known);
        help(manifest.ground().hint(), site.at("hint"), known);
        for (var ending : manifest.endings().values()) {
            ending.page()
                    .ifPresent(
                            page -> page(page, copy.places().ending(ending.id()).at("page"), known));
        }
    }

    private void page(Ending.Page page, Site site, Bounds known) {
        text(page.masthead().name(), site.at("masthead"), known);
        text(page.masthead().edition(), site.at("edition"), known);
        text(page.masthead().headline(), site.at("headline"), known);
        text(page.masthead().deck(), site.at("deck"), known);
        for (var i = 0; i < page.columns().size(); i++) {
            text(page.columns().get(i), site.at("columns").at(i), known);
        }
        text(page.corrections(), site.at("corrections"), known);
    }

    private void help(Help help, Site site, Bounds known) {
        effects(help.effects(), site.at("do"), known);
    }

    private void offer(Scene scene, Site site, Bounds known) {
        scene.exits().offer().ifPresent(offer -> {
            sight.condition(offer.condition(), site.at("offer").at("if"), known);
            sight.line(offer.text(), site.at("offer").at("text"), known);
        });
    }

    /** Between the condition of an ask and what follows from the answer other effects may come. */
    private void ask(Ask ask, Site site, Bounds known) {
        sight.condition(ask.condition(), site.at("if"), known);
        if (site.has("sources")) {
            help(ask.sources(), site.at("sources"), known);
        }
        if (site.has("hint")) {
            help(ask.hint(), site.at("hint"), known);
        }
        consequence(ask.consequences().right(), site, "right", known);
        consequence(ask.consequences().partly(), site, "partly", known);
        consequence(ask.consequences().wrong(), site, "wrong", known);
    }

    private void consequence(Ask.Consequence consequence, Site ask, String key, Bounds known) {
        if (ask.has(key)) {
            text(
                    consequence.text(),
                    ask.at(key).at("text"),
                    effects(consequence.effects(), ask.at(key).at("do"), known));
        }
    }

    private void exits(Scene scene, Site site, Bounds inside) {
        ways(scene.exits().next().stream().map(Scene.Way::condition).toList(), site.at("next"), inside);
        ways(scene.exits().end().stream().map(Scene.Finish::condition).toList(), site.at("end"), inside);
        var own = scene.exits().choices().iterator();
        if (own.hasNext()) {
            for (var item : site.at("choices").items()) {
                if (!item.has("from")) {
                    choice(own.next(), item, inside);
                }
            }
        }
        scene.exits()
                .fallback()
                .ifPresent(last -> sight.line(last.text(), site.at("fallback").at("text"), inside));
    }

    /** Each is come to only if none before it held. */
    private void ways(List<Expression> conditions, Site site, Bounds inside) {
        var known = inside;
        for (var i = 0; i < conditions.size(); i++) {
            if (site.at(i).has("if")) {
                sight.condition(conditions.get(i), site.at(i).at("if"), known);
            }
            known = known.unless(conditions.get(i)).orElse(known);
        }
    }

    private void choice(Choice choice, Site site, Bounds inside) {
        sight.line(choice.text(), site.at("text"), inside);
        sight.condition(choice.gate().condition(), site.at("if"), inside);
        sight.line(choice.gate().locked(), site.at("locked"), inside);
        if (!choice.effects().isEmpty() || choice.way() instanceof Choice.Reply) {
            var open = inside.when(choice.gate().condition()).orElse(inside).afterChoosing();
            var after = effects(choice.effects(), site.at("do"), open);
            if (choice.way() instanceof Choice.Reply reply) {
                text(reply.text(), site.at("reply"), after);
            }
        }
    }

    private Bounds effects(List<Effect> effects, Site site, Bounds before) {
        var known = before;
        for (var i = 0; i < effects.size(); i++) {
            var effect = effects.get(i);
            var at = site.at(i);
            sight.effect(effect, at, known);
            known = effect.accept(new Inside(at, known));
        }
        return known;
    }

    /** What an effect has inside it; the answer is what is known after it. */
    private final class Inside implements Effect.Visitor<Bounds> {
        private final Site site;
        private final Bounds known;

        Inside(Site site, Bounds known) {
            this.site = site;
            this.known = known;
        }

        @Override
        public Bounds assign(Effect.Assign assign) {
            sight.value(assign.value(), site);
            return known.after(assign);
        }

        @Override
        public Bounds add(Effect.Add add) {
            sight.value(add.value(), site);
            return known.after(add);
        }

        @Override
        public Bounds membership(Effect.Membership membership) {
            return known.after(membership);
        }

        @Override
        public Bounds reveal(Effect.Reveal reveal) {
            return known.after(reveal);
        }

        @Override
        public Bounds when(Effect.When when) {
            sight.condition(when.condition(), site.at("if"), known);
            effects(when.effects(), site.at("do"), known.when(when.condition()).orElse(known));
            return known.after(when);
        }
    }

    /** A named text is gone through where it stands, with what is known everywhere, and not where it is used. */
    private void text(Text text, Site site, Bounds known) {
        for (var i = 0; i < text.blocks().size(); i++) {
            var at = site.at(i);
            if (!at.has("use")) {
                text.blocks().get(i).accept(new Block(at, known));
            }
        }
    }

    /** What a block has inside it; the answer is what is known after it, which is the same. */
    private final class Block implements Text.Visitor<Bounds> {
        private final Site site;
        private final Bounds known;

        Block(Site site, Bounds known) {
            this.site = site;
            this.known = known;
        }

        @Override
        public Bounds paragraph(Text.Paragraph paragraph) {
            sight.line(paragraph.template(), site, known);
            return known;
        }

        @Override
        public Bounds either(Text.Either either) {
            sight.condition(either.condition(), site.at("if"), known);
            text(either.then(), site.at("text"), known.when(either.condition()).orElse(known));
            if (site.has("else")) {
                text(
                        either.otherwise(),
                        site.at("else"),
                        known.unless(either.condition()).orElse(known));
            }
            return known;
        }

        @Override
        public Bounds turns(Text.Turns turns) {
            if (turns.order() == Text.Order.FIRST) {
                text(turns.texts().get(0), site.at("first"), known);
                text(turns.texts().get(1), site.at("else"), known);
            } else {
                var key =
                        switch (turns.order()) {
                            case SEQUENCE, FIRST -> "seq";
                            case CYCLE -> "cycle";
                            case SHUFFLE -> "shuffle";
                        };
                for (var i = 0; i < turns.texts().size(); i++) {
                    text(turns.texts().get(i), site.at(key).at(i), known);
                }
            }
            return known;
        }

        @Override
        public Bounds answers(Text.Answers answers) {
            text(answers.empty(), site.at("empty"), known);
            return known;
        }
    }
}
