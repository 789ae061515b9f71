package jp.tsunagi.diagram.ui.internal.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.design.Today;
import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.synchronization.CompiledDiagram;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.tool.Tooling;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditorInput;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

public final class DiagramSessions implements SessionListener {
	private static final DiagramSessions WORKBENCH = new DiagramSessions();
	private final Map<DiagramEditorInput, OpenDiagram> open = new HashMap<>();

	private DiagramSessions() {
		ProjectSession.get().addListener(this);
	}

	public static DiagramSessions get() {
		return WORKBENCH;
	}

	public void open(RepresentationSpecification representation, EObject root) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (representation instanceof DiagramSpecification) {
			try {
				page.openEditor(new DiagramEditorInput(representation.name(), EcoreUtil.getID(root)), DiagramEditor.ID);
			} catch (PartInitException failure) {
				ILog.of(DiagramSessions.class).error(failure.getMessage(), failure);
			}
		}
	}

	public OpenDiagram open(DiagramEditorInput input) throws SpecificationException {
		OpenDiagram known = open.get(input);
		if (known != null) {
			return known;
		}
		Project project = ProjectSession.get().project().orElseThrow();
		DiagramSpecification diagram = Specifications.diagrams().filter(each -> each.name().equals(input.description())).findFirst()
				.orElseThrow();
		EObject root = project.index().find(input.root()).orElseThrow();
		Today.set(project.resourceSet(), ProjectSession.get().clock());
		ContributedSpecification contributed = Specifications.of(diagram);
		Services services = Services.of(contributed);
		CompiledDiagram compiled = CompiledDiagram.of(diagram, services);
		DiagramSynchronizer synchronizer = DiagramSynchronizer.create(compiled, root);
		Tooling tooling = new Tooling(diagram, synchronizer.view(), CompiledExpressions.of(contributed.specification(), services),
				new Evaluator(Evaluator.USUAL_LIMIT, problem -> ILog.of(DiagramSessions.class).warn(problem.getMessage(), problem)), project::isProtected);
		OpenDiagram opened = new OpenDiagram(synchronizer, new Arrangement(), tooling);
		open.put(input, opened);
		return opened;
	}

	@Override
	public void projectChanged() {
		open.values().forEach(diagram -> diagram.synchronizer().dispose());
		open.clear();
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		open.values().forEach(diagram -> diagram.synchronizer().synchronize());
	}
}
