package jp.tsunagi.diagram.ui.internal.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.store.DiagramState.Note;
import jp.tsunagi.diagram.store.DiagramState.Picture;
import jp.tsunagi.diagram.view.Bounds;

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
		return remark.isPicture()
				? change(Messages.changeNote, session.notes(),
						pictures(remark, picture -> new Picture(picture.id(), bounds, picture.file())))
				: change(Messages.changeNote, notes(remark, note -> new Note(note.id(), bounds, note.text())), session.pictures());
	}

	/** What lets a note say something else. */
	public Command write(Remark remark, String text) {
		return change(Messages.changeNote, notes(remark, note -> new Note(note.id(), note.bounds(), text)), session.pictures());
	}

	/** What puts a new note there. */
	public Command addNote(Bounds bounds) {
		Note note = new Note(newId(), bounds, Messages.newNote);
		return change(Messages.addNote, Stream.concat(session.notes().stream(), Stream.of(note)).toList(), session.pictures());
	}

	/** What puts a picture there; {@code file} is a path below the project's folder. */
	public Command addPicture(Bounds bounds, String file) {
		Picture picture = new Picture(newId(), bounds, file);
		return change(Messages.addPicture, session.notes(), Stream.concat(session.pictures().stream(), Stream.of(picture)).toList());
	}

	/** What takes these away. */
	public Command delete(List<Remark> gone) {
		return change(Messages.deleteNotes,
				session.notes().stream().filter(note -> !gone.contains(new Remark(note.id(), false))).toList(),
				session.pictures().stream().filter(picture -> !gone.contains(new Remark(picture.id(), true))).toList());
	}

	private static String newId() {
		return UUID.randomUUID().toString().substring(0, 8);
	}

	private List<Note> notes(Remark remark, UnaryOperator<Note> other) {
		return session.notes().stream().map(note -> note.id().equals(remark.id()) ? other.apply(note) : note).toList();
	}

	private List<Picture> pictures(Remark remark, UnaryOperator<Picture> other) {
		return session.pictures().stream().map(picture -> picture.id().equals(remark.id()) ? other.apply(picture) : picture).toList();
	}

	private Command change(String label, List<Note> notes, List<Picture> pictures) {
		return new RemarkCommand(label, session.notes(), session.pictures(), notes, pictures);
	}

	private void set(List<Note> notes, List<Picture> pictures) {
		session.setNotes(notes);
		session.setPictures(pictures);
		listeners.forEach(Runnable::run);
	}

	/** From some notes and pictures to others. */
	private final class RemarkCommand extends AbstractCommand {

		private final List<Note> notesBefore;

		private final List<Picture> picturesBefore;

		private final List<Note> notesAfter;

		private final List<Picture> picturesAfter;

		RemarkCommand(String label, List<Note> notesBefore, List<Picture> picturesBefore, List<Note> notesAfter,
				List<Picture> picturesAfter) {
			super(label);
			this.notesBefore = notesBefore;
			this.picturesBefore = picturesBefore;
			this.notesAfter = notesAfter;
			this.picturesAfter = picturesAfter;
		}

		@Override
		protected boolean prepare() {
			return !notesBefore.equals(notesAfter) || !picturesBefore.equals(picturesAfter);
		}

		@Override
		public void execute() {
			set(notesAfter, picturesAfter);
		}

		@Override
		public void undo() {
			set(notesBefore, picturesBefore);
		}

		@Override
		public void redo() {
			set(notesAfter, picturesAfter);
		}
	}
}
