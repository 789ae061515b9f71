package jp.tsunagi.milestone.ui.internal.edit;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.ui.Saveable;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.text.SharedText;

/**
 * The texts of plans that an editor of many plans has changed. Each is the one that other editors of the plan show; it is held from
 * its first change on, so that it can be undone and saved here. To be closed with the editor. For the UI thread.
 */
public final class PlanTexts implements AutoCloseable {

	private final Map<Path, SharedText> texts = new LinkedHashMap<>();

	private final Runnable changed;

	private final IUndoContext undoContext = new AllTexts();

	/** A change of a text. */
	public interface Change<T extends EObject> {

		/** What has to be replaced in {@code text}, which {@code part} is in. */
		List<TextReplacement> of(PlanText text, T part) throws PlanEditException;
	}

	/**
	 * Why a text was not changed.
	 *
	 * @param path the file
	 * @param line the line that is the reason, from 1; 0 if there is none
	 * @param message for the user
	 */
	public record Refusal(Path path, int line, String message) {
	}

	/** {@code changed} is run when a text is saved, differs from what is saved, or is held from now on. */
	public PlanTexts(Runnable changed) {
		this.changed = changed;
	}

	/** The file of a part of a plan. */
	public static Path path(EObject part) {
		return path(part.eResource().getURI().toString());
	}

	/** The file that a text was read from. */
	public static Path path(String uri) {
		return Path.of(URI.create(uri));
	}

	/**
	 * Changes the text that {@code part} stands in, in one step of undo.
	 *
	 * @param part as it was read, perhaps before the last change
	 * @param label what the step is called
	 * @return why it is not changed; empty if it is
	 */
	public <T extends EObject> Optional<Refusal> edit(T part, Class<T> type, String label, Change<T> change) {
		Path path = path(part);
		try {
			SharedText text = connect(path);
			if (!text.status().isOK()) {
				return Optional.of(new Refusal(path, 0, text.status().getMessage()));
			}
			Optional<PlanText> now = LivePlans.get().reading().flatMap(reading -> textIn(reading, text));
			if (now.isEmpty()) {
				return Optional.of(new Refusal(path, 0, Messages.notOfProject));
			}
			Optional<Diagnostic> mistake = PlanReading.firstError(now.get().resource());
			if (mistake.isPresent()) {
				int line = mistake.get().getLine();
				return Optional.of(new Refusal(path, line, Messages.bind(Messages.unreadable, path.getFileName(), line)));
			}
			Optional<T> same = same(now.get(), part, type);
			if (same.isEmpty()) {
				return Optional.of(new Refusal(path, 0, Messages.gone));
			}
			text.apply(change.of(now.get(), same.get()), label);
			return Optional.empty();
		} catch (PlanEditException refused) {
			return Optional.of(new Refusal(path, refused.line(), refused.getMessage()));
		} catch (CoreException unreadable) {
			return Optional.of(new Refusal(path, 0, unreadable.getStatus().getMessage()));
		}
	}

	/** What {@code part} is in {@code text}, wherever it stands there. */
	private static <T extends EObject> Optional<T> same(PlanText text, T part, Class<T> type) {
		List<T> all = EcoreUtil2.eAllOfType(text.file(), type);
		List<PartKey> keys = all.stream().map(PartKey::of).toList();
		return PartKey.of(part).among(keys).map(key -> all.get(keys.indexOf(key)));
	}

	private SharedText connect(Path path) throws CoreException {
		SharedText known = texts.get(path);
		if (known == null) {
			known = SharedText.connect(SharedText.input(path), changed);
			texts.put(path, known);
			changed.run();
		}
		known.refresh();
		return known;
	}

	private static Optional<PlanText> textIn(PlanReading reading, SharedText text) {
		return reading.file(text.path()).flatMap(file -> reading.library().resource(file)).map(PlanText::new)
				.map(read -> read.text().equals(text.text()) ? read : read.with(text.text()));
	}

	/** What is to be saved before the last editor of these texts is closed. */
	public Saveable[] saveables() {
		return all().map(SharedText::saveable).toArray(Saveable[]::new);
	}

	/** Whether a text differs from what is saved. */
	public boolean isDirty() {
		return all().anyMatch(SharedText::isDirty);
	}

	/** Saves all. */
	public void save(IProgressMonitor monitor) {
		all().filter(SharedText::isDirty).forEach(text -> text.save(monitor));
	}

	/** Reads again what somebody else has saved. */
	public void refresh() {
		all().forEach(SharedText::refresh);
	}

	/** Where the steps of all are: the last one of any of them is undone first. */
	public IUndoContext undoContext() {
		return undoContext;
	}

	private Stream<SharedText> all() {
		return List.copyOf(texts.values()).stream();
	}

	@Override
	public void close() {
		all().forEach(SharedText::close);
		texts.clear();
	}

	/** The steps of each of the texts. */
	private final class AllTexts implements IUndoContext {

		@Override
		public String getLabel() {
			return "";
		}

		@Override
		public boolean matches(IUndoContext context) {
			return context == this || all().map(SharedText::undoContext).anyMatch(own -> own.matches(context));
		}
	}
}
