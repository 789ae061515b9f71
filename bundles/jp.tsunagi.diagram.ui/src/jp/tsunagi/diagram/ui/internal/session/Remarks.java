package jp.tsunagi.diagram.ui.internal.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.scene.Annotations;
import jp.tsunagi.diagram.store.DiagramState.Note;
import jp.tsunagi.diagram.store.DiagramState.Picture;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.workbench.session.ProjectSession;

/** The notes and pictures on a diagram. Each change is one step of undo. */
public final class Remarks {

	private final DiagramSession session;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	Remarks(DiagramSession session) {
		this.session = session;
	}

	/** All of them, pictures first: notes lie on top. */
	public List<Remark> all() {
		return Stream.concat(session.pictures().stream().map(picture -> new Remark(picture.id(), true)),
				session.notes().stream().map(note -> new Remark(note.id(), false))).toList();
	}

	/** Where it is, in the coordinates of the diagram; nowhere if it is gone. */
	public Bounds bounds(Remark remark) {
		return (remark.isPicture() ? picture(remark).map(Picture::bounds) : note(remark).map(Note::bounds)).orElse(new Bounds(0, 0, 1, 1));
	}

	/** What a note says; empty for a picture. */
	public String text(Remark remark) {
		return note(remark).map(Note::text).orElse("");
	}

	/** The file of a picture, a path below the project's folder. */
	public Optional<String> file(Remark remark) {
		return picture(remark).map(Picture::file);
	}

	/** What paints them, on a screen as on paper. */
	public Annotations annotations() {
		return new Annotations(session.notes(), session.pictures(),
				ProjectSession.get().project().map(Project::folder).orElse(Path.of("")).toAbsolutePath().normalize());
	}

	private Optional<Note> note(Remark remark) {
		return session.notes().stream().filter(note -> !remark.isPicture() && note.id().equals(remark.id())).findFirst();
	}

	private Optional<Picture> picture(Remark remark) {
		return session.pictures().stream().filter(picture -> remark.isPicture() && picture.id().equals(remark.id())).findFirst();
	}

	/** Runs {@code listener} when there are others, or one has changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Runs {@code listener} no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** What puts it elsewhere. */
	public Command move(Remark remark, Bounds bounds) {
		return change(remark, note -> new Note(note.id(), bounds, note.text()),
				picture -> new Picture(picture.id(), bounds, picture.file()));
	}

	/** What lets a note say something else. */
	public Command write(Remark remark, String text) {
		return change(remark, note -> new Note(note.id(), note.bounds(), text), picture -> picture);
	}

	/** What puts a new note there. */
	public Command addNote(Bounds bounds) {
		Note note = new Note(newId(), bounds, Messages.newNote);
		return new RemarkCommand(Messages.addNote,
				shown -> new Shown(Stream.concat(shown.notes().stream(), Stream.of(note)).toList(), shown.pictures()));
	}

	/** What puts a picture there; {@code file} is a path below the project's folder. */
	public Command addPicture(Bounds bounds, String file) {
		Picture picture = new Picture(newId(), bounds, file);
		return new RemarkCommand(Messages.addPicture,
				shown -> new Shown(shown.notes(), Stream.concat(shown.pictures().stream(), Stream.of(picture)).toList()));
	}

	/** What takes these away. */
	public Command delete(List<Remark> gone) {
		return new RemarkCommand(Messages.deleteNotes, shown -> new Shown(
				shown.notes().stream().filter(note -> !gone.contains(new Remark(note.id(), false))).toList(),
				shown.pictures().stream().filter(picture -> !gone.contains(new Remark(picture.id(), true))).toList()));
	}

	private static String newId() {
		return UUID.randomUUID().toString().substring(0, 8);
	}

	private Command change(Remark remark, UnaryOperator<Note> text, UnaryOperator<Picture> image) {
		return new RemarkCommand(Messages.changeNote, shown -> new Shown(
				shown.notes().stream().map(note -> remark.equals(new Remark(note.id(), false)) ? text.apply(note) : note).toList(),
				shown.pictures().stream()
						.map(picture -> remark.equals(new Remark(picture.id(), true)) ? image.apply(picture) : picture).toList()));
	}

	/** All that is there at some time. */
	private record Shown(List<Note> notes, List<Picture> pictures) {
	}

	private Shown shown() {
		return new Shown(session.notes(), session.pictures());
	}

	private void show(Shown shown) {
		session.setNotes(shown.notes());
		session.setPictures(shown.pictures());
		listeners.forEach(Runnable::run);
	}

	/** Changes what is there when it is executed: several may be part of one step. */
	private final class RemarkCommand extends AbstractCommand {

		private final UnaryOperator<Shown> change;

		private Shown before;

		RemarkCommand(String label, UnaryOperator<Shown> change) {
			super(label);
			this.change = change;
		}

		@Override
		protected boolean prepare() {
			return !change.apply(shown()).equals(shown());
		}

		@Override
		public void execute() {
			before = shown();
			redo();
		}

		@Override
		public void undo() {
			show(before);
		}

		@Override
		public void redo() {
			show(change.apply(before));
		}
	}
}
