package jp.tsunagi.workbench.internal.explorer;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.workbench.internal.element.Elements;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;

/** Lets a name be changed where it stands in the tree. */
final class InPlaceRename implements ICellModifier {

	private static final String NAME = "name";

	private final TreeViewer viewer;

	private InPlaceRename(TreeViewer viewer) {
		this.viewer = viewer;
	}

	/** {@code typing} is told when a name begins and ends to be typed, since keys mean letters then. */
	static InPlaceRename install(TreeViewer viewer, Consumer<Boolean> typing) {
		InPlaceRename rename = new InPlaceRename(viewer);
		viewer.setColumnProperties(new String[] { NAME });
		viewer.setCellEditors(new CellEditor[] { new TextCellEditor(viewer.getTree()) });
		viewer.setCellModifier(rename);
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
		viewer.getColumnViewerEditor().addEditorActivationListener(new ColumnViewerEditorActivationListener() {
			@Override
			public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
				typing.accept(true);
			}

			@Override
			public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
				// typing was told before
			}

			@Override
			public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
				// told afterwards
			}

			@Override
			public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
				typing.accept(false);
			}
		});
		return rename;
	}

	/** Starts to edit the name of the selected element. */
	void start() {
		Object node = viewer.getStructuredSelection().getFirstElement();
		if (canModify(node, NAME)) {
			viewer.editElement(node, 0);
		}
	}

	@Override
	public boolean canModify(Object node, String property) {
		return node instanceof Element element && Elements.isEditable(element);
	}

	@Override
	public Object getValue(Object node, String property) {
		return node instanceof Element element && element.getName() != null ? element.getName() : "";
	}

	@Override
	public void modify(Object item, String property, Object value) {
		Object node = item instanceof Item widget ? widget.getData() : item;
		String name = String.valueOf(value).strip();
		if (node instanceof Element element && !name.equals(getValue(element, NAME))) {
			ProjectSession session = ProjectSession.get();
			session.editingDomain().ifPresent(domain -> session.execute(ElementCommands.set(domain, element,
					CoordinationPackage.Literals.ELEMENT__NAME, name.isEmpty() ? null : name)));
		}
	}
}
