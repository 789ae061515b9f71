package jp.tsunagi.diagram.ui.internal.session;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.Bundle;

import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.SpecificationReader;
import jp.tsunagi.diagram.specification.ViewpointSpecification;
import jp.tsunagi.diagram.synchronization.DiagramSynchronizer;
import jp.tsunagi.diagram.synchronization.Programs;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditorInput;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

public final class DiagramSessions implements SessionListener {
	private static final DiagramSessions WORKBENCH = new DiagramSessions();
	private final Map<DiagramEditorInput, OpenDiagram> open = new HashMap<>();
	private ViewpointSpecification specification;
	private Programs programs;

	private DiagramSessions() {
		ProjectSession.get().addListener(this);
	}

	public static DiagramSessions get() {
		return WORKBENCH;
	}

	public ViewpointSpecification specification() {
		if (specification == null) {
			Bundle design = Platform.getBundle("jp.tsunagi.design");
			java.util.ResourceBundle texts = Platform.getResourceBundle(design);
			try (InputStream in = design.getEntry("description/tsunagi.odesign").openStream()) {
				specification = SpecificationReader.read(in, "tsunagi.odesign", l -> l.startsWith("%") ? texts.getString(l.substring(1)) : l);
				List<Object> services = new ArrayList<>();
				for (var extension : specification.viewpoints().getFirst().serviceClasses()) {
					services.add(design.loadClass(extension.qualifiedClassName()).getConstructor().newInstance());
				}
				programs = new Programs(services);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}
		return specification;
	}

	public OpenDiagram open(DiagramEditorInput input) {
		return open.computeIfAbsent(input, key -> {
			DiagramSpecification diagram = specification().diagram(input.description()).orElseThrow();
			EObject root = ProjectSession.get().project().orElseThrow().index().find(input.root()).orElseThrow();
			return new OpenDiagram(DiagramSynchronizer.create(diagram, programs, root), new Arrangement());
		});
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
