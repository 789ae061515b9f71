package jp.tsunagi.milestone.ui.internal.edit;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.ui.Saveable;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.ui.internal.rename.PartRename;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.text.SharedText;

/**
 * The texts of plans that an editor of many plans has changed. Each is the one that other editors of the plan show; it is held from
 * its first change on, so that it can be undone and saved here. To be closed with the editor. For the UI thread.
 */
public final class PlanTexts implements AutoCloseable {

	private final Map<Path, SharedText> texts = new LinkedHashMap<>();

	private final List<JointStep> jointSteps = new ArrayList<>();

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
			OpenText open = open(path);
			T same = same(open.plan(), part, type).orElseThrow(() -> new RefusedException(new Refusal(path, 0, Messages.gone)));
			open.shared().apply(change.of(open.plan(), same), label);
			return Optional.empty();
		} catch (RefusedException refused) {
			return Optional.of(refused.refusal);
		} catch (PlanEditException refused) {
			return Optional.of(new Refusal(path, refused.line(), refused.getMessage()));
		}
	}

	/** Why {@code part} cannot be changed now; empty if it can. The text is not held for that. */
	public Optional<Refusal> refusal(NamedElement part) {
		Path path = path(part);
		try {
			PlanText now = plan(LivePlans.get().now().orElseThrow(), path);
			checkReadable(path, now);
			return same(now, part, NamedElement.class).isPresent() ? Optional.empty() : Optional.of(new Refusal(path, 0, Messages.gone));
		} catch (RefusedException refused) {
			return Optional.of(refused.refusal);
		}
	}

	/**
	 * Calls a part of a plan otherwise, wherever plans name it, in one step of undo.
	 *
	 * @param part one with a name, as it was read, perhaps before the last change
	 * @param label what the step is called
	 * @return why it is still called as before; empty if it is called {@code name}
	 */
	public Optional<Refusal> rename(NamedElement part, String name, String label) {
		Path path = path(part);
		try {
			PlanReading reading = LivePlans.get().now().orElseThrow();
			NamedElement same = same(plan(reading, path), part, NamedElement.class)
					.orElseThrow(() -> new RefusedException(new Refusal(path, 0, Messages.gone)));
			Optional<String> unusable = PartRename.refusal(reading, same, name);
			if (unusable.isPresent()) {
				return Optional.of(new Refusal(path, 0, unusable.get()));
			}
			Map<SharedText, List<TextReplacement>> changes = new LinkedHashMap<>();
			for (var change : PartRename.replacements(reading, same, name).entrySet()) {
				SharedText text = open(change.getKey()).shared();
				if (!text.text().equals(plan(reading, change.getKey()).text())) {
					Path changed = change.getKey();
					throw new RefusedException(new Refusal(changed, 0, Messages.bind(Messages.changed, changed.getFileName())));
				}
				changes.put(text, change.getValue());
			}
			changes.forEach((text, replacements) -> text.apply(replacements, label));
			joinSteps(changes.keySet());
			return Optional.empty();
		} catch (RefusedException refused) {
			return Optional.of(refused.refusal);
		}
	}

	private void joinSteps(Set<SharedText> changed) {
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		JointStep step = new JointStep(changed.stream().map(text -> history.getUndoOperation(text.undoContext())).toList());
		history.addOperationHistoryListener(step);
		jointSteps.add(step);
	}

	private static PlanText plan(PlanReading reading, Path path) throws RefusedException {
		return reading.file(path).map(file -> reading.library().text(file))
				.orElseThrow(() -> new RefusedException(new Refusal(path, 0, Messages.notOfProject)));
	}

	/** What {@code part} is in {@code text}, wherever it stands there. */
	private static <T extends EObject> Optional<T> same(PlanText text, T part, Class<T> type) {
		List<T> all = EcoreUtil2.eAllOfType(text.file(), type);
		List<PartKey> keys = all.stream().map(PartKey::of).toList();
		return PartKey.of(part).among(keys).map(key -> all.get(keys.indexOf(key)));
	}

	/** What {@code part} of any plan is by now, for a change of {@code text}; empty if it is gone. */
	static <T extends EObject> Optional<T> now(PlanText text, T part, Class<T> type) {
		Path path = path(part);
		Optional<PlanText> its = path.equals(path(text.file())) ? Optional.of(text) : LivePlans.get().reading()
				.flatMap(reading -> reading.file(path).map(reading.library()::text));
		return its.flatMap(now -> same(now, part, type));
	}

	/** A text that can be changed. */
	private OpenText open(Path path) throws RefusedException {
		try {
			SharedText text = connect(path);
			if (!text.status().isOK()) {
				throw new RefusedException(new Refusal(path, 0, text.status().getMessage()));
			}
			PlanText now = LivePlans.get().reading().flatMap(reading -> textIn(reading, text))
					.orElseThrow(() -> new RefusedException(new Refusal(path, 0, Messages.notOfProject)));
			checkReadable(path, now);
			return new OpenText(text, now);
		} catch (CoreException unreadable) {
			throw new RefusedException(new Refusal(path, 0, unreadable.getStatus().getMessage()));
		}
	}

	private static void checkReadable(Path path, PlanText text) throws RefusedException {
		Optional<Diagnostic> mistake = PlanReading.firstError(text.resource());
		if (mistake.isPresent()) {
			int line = mistake.get().getLine();
			throw new RefusedException(new Refusal(path, line, Messages.bind(Messages.unreadable, path.getFileName(), line)));
		}
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
		jointSteps.forEach(OperationHistoryFactory.getOperationHistory()::removeOperationHistoryListener);
		all().forEach(SharedText::close);
		texts.clear();
	}

	/** A text, and what it says. */
	private record OpenText(SharedText shared, PlanText plan) {
	}

	/** A text cannot be changed. */
	private static final class RefusedException extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient Refusal refusal;

		RefusedException(Refusal refusal) {
			super(refusal.message());
			this.refusal = refusal;
		}
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
