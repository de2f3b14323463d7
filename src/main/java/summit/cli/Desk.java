package summit.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summit.engine.Playthrough;
import summit.save.DataFolder;
import summit.save.SaveException;
import summit.save.TextFile;
import summit.ui.News;
import summit.ui.Shelf;
import summit.ui.Wish;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program.Request;

/** Does for the full screen what needs files. A wish that fails brings the reason. */
final class Desk implements Function<Request, Optional<Message>> {
    private final KeptGames games;
    private final DataFolder folder;
    private final Clock clock;
    private final long seed;
    private Optional<Playthrough> last = Optional.empty();

    /** A desk for the games of one story; {@code seed} is for the next new one. */
    Desk(KeptGames games, DataFolder folder, Clock clock, long seed) {
        this.games = games;
        this.folder = folder;
        this.clock = clock;
        this.seed = seed;
    }

    /** The game as it was last to be kept. */
    Optional<Playthrough> last() {
        return last;
    }

    @Override
    public Optional<Message> apply(Request request) {
        if (!(request instanceof Wish wish)) {
            return Optional.empty();
        }
        try {
            return carryOut(wish).map(Message.Brought::new);
        } catch (IOException | SaveException trouble) {
            return Optional.of(new Message.Brought(failed(wish, new News.Failed(trouble.getMessage()))));
        }
    }

    /** What could not be loaded may have been set aside, and is then no longer to be had. */
    private News failed(Wish wish, News.Failed reason) {
        if (!(wish instanceof Wish.Load)) {
            return reason;
        }
        try {
            return new News.Several(List.of(new News.Shelved(shelf()), reason));
        } catch (IOException | SaveException unreadable) {
            return reason;
        }
    }

    private Optional<News> carryOut(Wish wish) throws IOException, SaveException {
        if (wish instanceof Wish.Save save) {
            var saved = games.save(save.name(), save.game());
            var news = new News.Saved(saved.name());
            return Optional.of(
                    saved.remarks().isEmpty()
                            ? news
                            : new News.Several(List.of(news, new News.Failed(String.join(" ", saved.remarks())))));
        }
        if (wish instanceof Wish.Load load) {
            var loaded = games.load(load.name());
            return Optional.of(new News.Loaded(load.name(), loaded.game(), String.join(" ", loaded.remarks())));
        }
        if (wish instanceof Wish.LookAtShelf) {
            return Optional.of(new News.Shelved(shelf()));
        }
        if (wish instanceof Wish.Forget forget) {
            games.forget(forget.name());
            return Optional.of(new News.Shelved(shelf()));
        }
        if (wish instanceof Wish.Autosave autosave) {
            last = Optional.of(autosave.game());
            var notices = games.autosave(autosave.game());
            return notices.isEmpty() ? Optional.empty() : Optional.of(new News.Failed(String.join(" ", notices)));
        }
        if (wish instanceof Wish.SaveFrontPage page) {
            var file = TextFile.create(folder.pages(), page.ending(), clock);
            file.append(page.text());
            return Optional.of(new News.PageWritten(file.path().toString()));
        }
        remember(wish);
        return Optional.empty();
    }

    private void remember(Wish wish) throws SaveException {
        if (wish instanceof Wish.RememberSettings settings) {
            games.memories().settings(settings.settings());
        } else if (wish instanceof Wish.MetEnding ending) {
            games.memories().ending(ending.ending());
        } else if (wish instanceof Wish.Achieved achieved) {
            games.memories().achievement(achieved.achievement());
        }
    }

    /** What earlier games left behind, as it is on the disk now. */
    Shelf shelf() throws IOException, SaveException {
        var met = games.memories().met();
        return new Shelf(
                games.slots().stream()
                        .map(slot -> new Shelf.Slot(slot.name(), KeptGames.about(slot), KeptGames.time(slot)))
                        .toList(),
                List.copyOf(met.endings()),
                List.copyOf(met.achievements()),
                seed);
    }
}
