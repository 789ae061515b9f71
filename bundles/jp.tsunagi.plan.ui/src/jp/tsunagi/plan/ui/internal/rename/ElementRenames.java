package jp.tsunagi.plan.ui.internal.rename;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.plan.ui.internal.edit.WorkspaceEdits;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/**
 * Offers to write the new name into the plans when an element of the model is called otherwise, by whatever command. Used
 * in the UI thread.
 */
public final class ElementRenames implements SessionListener {

	private static final ElementRenames WORKBENCH = new ElementRenames();

	/** How long nobody changes a name before it counts as settled. */
	private static final int SETTLED_MILLIS = 1_000;

	private final NameChanges changes = new NameChanges(this::nameChanged);

	/** What plans may still say, of elements whose names have not settled. */
	private final Map<Element, String> formerNames = new LinkedHashMap<>();

	/** What is to be offered, in order, with the number of places; 0 until the server has said. */
	private final Map<RenamedElement, Integer> offers = new LinkedHashMap<>();

	private final Runnable settled = this::namesSettled;

	private Optional<ResourceSet> watched = Optional.empty();

	private Optional<Shown> shown = Optional.empty();

	private boolean started;

	private record Shown(RenamedElement renamed, RenameNotice notice) {
	}

	private ElementRenames() {
	}

	/** The offers of the workbench. */
	public static ElementRenames get() {
		return WORKBENCH;
	}

	/** Begins to watch the model of the session; does nothing the second time. */
	public void start() {
		if (!started) {
			started = true;
			ProjectSession.get().addListener(this);
			projectChanged();
		}
	}

	@Override
	public void projectChanged() {
		watched.ifPresent(model -> model.eAdapters().remove(changes));
		watched = ProjectSession.get().project().map(project -> project.resourceSet());
		watched.ifPresent(model -> model.eAdapters().add(changes));
		formerNames.clear();
		offers.clear();
		showNext();
	}

	private void nameChanged(Element element, String former) {
		// an offer that was not answered has become one from the name that plans say to the newest
		Optional<RenamedElement> open = offers.keySet().stream().filter(offer -> offer.element() == element).findFirst();
		formerNames.putIfAbsent(element, open.map(RenamedElement::former).orElse(former));
		open.ifPresent(this::done);
		Display.getCurrent().timerExec(SETTLED_MILLIS, settled);
	}

	private void namesSettled() {
		formerNames.forEach((element, former) -> {
			String name = element.getName() == null ? "" : element.getName();
			RenamedElement renamed = new RenamedElement(element, former, name);
			if (renamed.mattersToPlans()) {
				offers.put(renamed, 0);
				renamed.edit(edit -> found(renamed, edit));
			}
		});
		formerNames.clear();
	}

	private void found(RenamedElement renamed, WorkspaceEdit edit) {
		int places = WorkspaceEdits.countOf(edit);
		if (places == 0) {
			done(renamed);
		} else if (offers.replace(renamed, places) != null && shown.isEmpty()) {
			showNext();
		}
	}

	private void done(RenamedElement renamed) {
		offers.remove(renamed);
		if (shown.filter(offer -> offer.renamed().equals(renamed)).isPresent()) {
			showNext();
		}
	}

	/** One question at a time. */
	private void showNext() {
		shown.ifPresent(former -> former.notice().withdraw());
		shown = offers.entrySet().stream().filter(offer -> offer.getValue() > 0).findFirst()
				.map(offer -> new Shown(offer.getKey(), notice(offer.getKey(), offer.getValue())));
		shown.ifPresent(next -> next.notice().open());
	}

	private RenameNotice notice(RenamedElement renamed, int places) {
		String question = Messages.bind(Messages.notice, new Object[] {renamed.former(), renamed.name(), places});
		return new RenameNotice(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), question, () -> {
			done(renamed);
			// plans may have changed since they were counted
			renamed.edit(edit -> WorkspaceEdits.apply(edit));
		}, () -> done(renamed));
	}
}
