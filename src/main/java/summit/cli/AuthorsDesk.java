package summit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import summit.author.explore.Element;
import summit.author.explore.Exploration;
import summit.author.explore.Limits;
import summit.author.preview.Search;
import summit.author.preview.Version;
import summit.author.preview.Watch;
import summit.engine.GameState;
import summit.save.Moments;
import summit.save.SaveException;
import summit.story.Story;
import summit.ui.News;
import summit.ui.Wish;

/** Does for a preview what needs files or time. Nothing of the player's is touched. */
final class AuthorsDesk implements Function<Wish, Optional<News>> {
    /** Milliseconds between two looks at the files: few, and more where a look takes long. */
    private static final long SHORTEST = 150;

    private static final long LONGEST = 300;

    /** Columns of a line that is quoted: those inside the list of mistakes on a screen of 80. */
    private static final int EXCERPT = 70;

    private final Preview preview;
    private final Consumer<News> telling;
    private volatile String open = "";
    private boolean begun;

    /** A desk that tells on other threads what was saved, and what took time. */
    AuthorsDesk(Preview preview, Consumer<News> telling) {
        this.preview = preview;
        this.telling = telling;
    }

    /** Reads the pack, tells what it is, and goes on telling what the checker warns of, and each version. */
    News open() {
        var watch = watch();
        var first = announced(findings().news(preview.pack().read()));
        begin(() -> {
            if (isGood(first)) {
                telling.accept(findings().warned());
            }
            watch(watch);
        });
        return first;
    }

    /** The same, but what is told first has the warnings with it: a play by lines may be over before they came by themselves. */
    News openWithWarnings() {
        var watch = watch();
        var first = announced(findings().news(preview.pack().read()));
        begin(() -> watch(watch));
        return isGood(first) ? new News.Several(List.of(first, findings().warned())) : first;
    }

    private Watch watch() {
        return new Watch(preview.pack(), preview.pack().stamps());
    }

    private Findings findings() {
        return new Findings(preview.pack().pack(), Math.min(preview.outside().width(), EXCERPT));
    }

    private static void begin(Runnable watching) {
        var watcher = new Thread(watching, "files");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static boolean isGood(News announced) {
        return announced instanceof News.Several;
    }

    private void watch(Watch watch) {
        try {
            while (true) {
                var before = System.nanoTime();
                var version = watch.look();
                var took = (System.nanoTime() - before) / 1_000_000;
                version.ifPresent(this::tell);
                Thread.sleep(Math.max(SHORTEST, Math.min(LONGEST, 3 * took)));
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Version version) {
        var news = announced(findings().news(version));
        telling.accept(news);
        if (isGood(news)) {
            telling.accept(findings().warned());
        }
    }

    /** What is told of a version, and with the first good one the moments kept and the scene to begin with. */
    private News announced(News news) {
        if (!(news instanceof News.Mended mended)) {
            return news;
        }
        var all = new ArrayList<News>();
        all.add(news);
        var id = mended.story().manifest().about().id();
        if (!id.equals(open)) {
            open = id;
            told(() -> new News.Moments(moments().names(), "")).ifPresent(all::add);
        }
        if (!begun) {
            begun = true;
            preview.at().map(scene -> begun(mended.story(), scene)).ifPresent(all::add);
        }
        return new News.Several(all);
    }

    private News begun(Story story, String scene) {
        if (!story.scenes().containsKey(scene)) {
            return new News.Failed("No scene is called \"" + scene + "\", so the story begins at its start.");
        }
        return fromStart(story, preview.origin(story), scene)
                .orElse(new News.Forced(scene, "No play was found that gets there."));
    }

    private Moments moments() {
        return new Moments(preview.options().folder(preview.outside()).moments(open));
    }

    @Override
    public Optional<News> apply(Wish wish) {
        if (wish instanceof Wish.Seek seek) {
            var seeker = new Thread(() -> telling.accept(sought(seek)), "search");
            seeker.setDaemon(true);
            seeker.start();
            return Optional.empty();
        }
        if (open.isEmpty()) {
            return Optional.of(new News.Failed("There is no story yet."));
        }
        if (wish instanceof Wish.KeepMoment keep) {
            return told(() -> {
                var name = moments().keep(keep.name(), keep.origin(), keep.deeds());
                return new News.Moments(moments().names(), "This moment is kept as \"" + name + "\".");
            });
        }
        if (wish instanceof Wish.TakeUpMoment takeUp) {
            return told(() -> {
                var moment = moments().take(takeUp.name());
                return new News.MomentTakenUp(moment.name(), moment.origin(), moment.deeds());
            });
        }
        if (wish instanceof Wish.ForgetMoment forget) {
            return told(() -> {
                moments().forget(forget.name());
                return new News.Moments(moments().names(), "\"" + forget.name() + "\" is forgotten.");
            });
        }
        return wish instanceof Wish.SaveFrontPage
                ? Optional.of(new News.Failed("A preview keeps no front page; summit play does."))
                : Optional.empty();
    }

    private interface Telling {
        News tell() throws SaveException;
    }

    private static Optional<News> told(Telling telling) {
        try {
            return Optional.of(telling.tell());
        } catch (SaveException trouble) {
            return Optional.of(new News.Failed(trouble.getMessage()));
        }
    }

    /** From where the game is, or else from the beginning. */
    private static News sought(Wish.Seek seek) {
        return Search.from(seek.story(), seek.from(), seek.scene())
                .<News>map(play -> new News.Sought(seek.scene(), false, play))
                .or(() -> fromStart(seek.story(), seek.from().origin(), seek.scene()))
                .orElseGet(() -> explored(seek));
    }

    /** What the explorer finds out about a scene that no quick search got to: at times a play, at times a proof that there is none. */
    private static News explored(Wish.Seek seek) {
        var finding = Exploration.of(seek.story(), Limits.USUAL)
                .of(Element.Kind.SCENE, seek.scene())
                .orElseThrow();
        return switch (finding.possibility()) {
            case REACHABLE -> new News.Sought(seek.scene(), true, finding.play());
            case IMPOSSIBLE -> failed(seek, "No play can get to", finding.reason());
            case UNSETTLED -> failed(seek, "No play was found that gets to", finding.reason());
        };
    }

    private static News failed(Wish.Seek seek, String what, String reason) {
        return new News.Failed(
                what + " \"" + seek.scene() + "\": " + reason + ". \"force " + seek.scene() + "\" goes there.");
    }

    private static Optional<News> fromStart(Story story, GameState.Origin origin, String scene) {
        return Search.fromStart(story, origin, scene).map(play -> new News.Sought(scene, true, play));
    }
}
