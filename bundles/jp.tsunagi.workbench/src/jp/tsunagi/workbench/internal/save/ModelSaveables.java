package jp.tsunagi.workbench.internal.save;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/**
 * The files of the open project for the workbench's own saving. It holds them whether or not a part shows them, so that
 * a change whose form was closed still is asked about when the window closes.
 */
public final class ModelSaveables implements ISaveablesSource, SessionListener {

	private static final ModelSaveables WORKBENCH = new ModelSaveables();

	private final ProjectSession session = ProjectSession.get();

	private final List<PendingInput> inputs = new CopyOnWriteArrayList<>();

	private final Map<Resource, ModelFile> files = new LinkedHashMap<>();

	private boolean started;

	private boolean discarded;

	private ModelSaveables() {
	}

	/** The files of the workbench's session. */
	public static ModelSaveables get() {
		return WORKBENCH;
	}

	/** Begins to follow the session; does nothing the second time. */
	public void start() {
		if (!started) {
			started = true;
			// a form that closes takes nothing with it, so there is nothing to ask then
			PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN, false);
			session.addListener(this);
			projectChanged();
		}
	}

	/** The file of {@code element}, if it is in the open project. */
	public Optional<Saveable> of(EObject element) {
		start();
		return Optional.ofNullable(element.eResource()).map(files::get);
	}

	/** From now on {@code input} is asked for text before its file is saved. */
	public void add(PendingInput input) {
		inputs.add(input);
	}

	/** {@code input} is gone. */
	public void remove(PendingInput input) {
		inputs.remove(input);
	}

	/** What was typed and what its file is to be marked as has changed. */
	public void pendingChanged() {
		tell(SaveablesLifecycleEvent.DIRTY_CHANGED, getSaveables());
	}

	/** Unsaved changes are given up: nobody is to be asked about them again. */
	void discard() {
		discarded = true;
		pendingChanged();
	}

	boolean isDirty(Resource file) {
		return !discarded && (file.isModified() || pendingFor(file).anyMatch(PendingInput::isPending));
	}

	void commitPending(Resource file) {
		pendingFor(file).filter(PendingInput::isPending).forEach(PendingInput::commit);
	}

	private Stream<PendingInput> pendingFor(Resource file) {
		return inputs.stream().filter(input -> input.file().filter(found -> found == file).isPresent());
	}

	@Override
	public Saveable[] getSaveables() {
		return files.values().toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public void projectChanged() {
		Saveable[] former = getSaveables();
		files.clear();
		discarded = false;
		if (former.length > 0) {
			tell(SaveablesLifecycleEvent.POST_CLOSE, former);
		}
		addNewFiles();
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		addNewFiles();
	}

	@Override
	public void dirtyChanged() {
		pendingChanged();
	}

	private void addNewFiles() {
		Saveable[] added = session.project().map(this::newFiles).orElseGet(() -> new Saveable[0]);
		if (added.length > 0) {
			tell(SaveablesLifecycleEvent.POST_OPEN, added);
		}
	}

	private Saveable[] newFiles(Project project) {
		return project.resourceSet().getResources().stream().filter(file -> !files.containsKey(file))
				.map(file -> {
					ModelFile saveable = new ModelFile(this, project, file);
					files.put(file, saveable);
					return saveable;
				}).toArray(Saveable[]::new);
	}

	private void tell(int type, Saveable[] saveables) {
		ISaveablesLifecycleListener workbench = PlatformUI.getWorkbench().getService(ISaveablesLifecycleListener.class);
		workbench.handleLifecycleEvent(new SaveablesLifecycleEvent(this, type, saveables, false));
	}

	/** The files with unsaved changes, as the workbench sees them. */
	List<Resource> dirtyFiles() {
		return Arrays.stream(getSaveables()).filter(Saveable::isDirty).map(ModelFile.class::cast).map(ModelFile::resource).toList();
	}
}
