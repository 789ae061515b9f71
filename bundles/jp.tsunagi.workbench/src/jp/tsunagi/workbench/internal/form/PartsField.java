package jp.tsunagi.workbench.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.workbench.image.ElementImages;
import jp.tsunagi.workbench.session.Deletion;
import jp.tsunagi.workbench.session.ElementCommands;

/** The parts of an element, such as a council's meetings: a table in which each part can be opened as a form of its own. */
final class PartsField extends ListField {

	private static final int COLUMNS = 4;

	PartsField(FormContext context, EObject owner, EReference feature) {
		super(context, owner, feature);
	}

	@Override
	void configure(TableViewer table, Composite parent) {
		table.getTable().setHeaderVisible(true);
		List<EStructuralFeature> columns = FormOutline.columns(type(), COLUMNS);
		for (EStructuralFeature shown : columns) {
			TableViewerColumn column = new TableViewerColumn(table, isNumber(shown) ? SWT.RIGHT : SWT.NONE);
			column.getColumn().setText(ElementLabels.feature(shown));
			column.setLabelProvider(shown == columns.getFirst()
					? ColumnLabelProvider.createTextImageProvider(part -> cell((EObject) part, shown),
							part -> ElementImages.of(((EObject) part).eClass()))
					: ColumnLabelProvider.createTextProvider(part -> cell((EObject) part, shown)));
		}
		ColumnFill.byWeight(table.getTable(), columns.stream().mapToInt(FormOutline::columnWeight).toArray());
	}

	private static boolean isNumber(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return type != null && (type.isPrimitive() || Number.class.isAssignableFrom(type));
	}

	private String cell(EObject part, EStructuralFeature shown) {
		Object value = part.eGet(shown);
		return switch (value) {
			case null -> "";
			case EObject element -> ElementLabels.of(element);
			case Enumerator literal -> ElementLabels.literal(literal);
			case String id when TermList.of(shown).isPresent() ->
				context().project().vocabulary().label(TermList.of(shown).get(), id);
			case Double number -> TextFormat.NUMBER.show(number);
			default -> value.toString().lines().findFirst().orElse("");
		};
	}

	private EClass type() {
		return ((EReference) feature()).getEReferenceType();
	}

	@Override
	String addText() {
		return Messages.add;
	}

	@Override
	String removeText() {
		return Messages.delete;
	}

	@Override
	void add() {
		EObject part = EcoreUtil.create(type());
		context().execute(ElementCommands.add(context().domain(), context().project(), owner(), (EReference) feature(),
				List.of(part), CommandParameter.NO_INDEX));
		viewer().setSelection(new StructuredSelection(part), true);
		context().open(part);
	}

	@Override
	void remove() {
		List<EObject> parts = ((List<?>) viewer().getStructuredSelection().toList()).stream().map(EObject.class::cast).toList();
		if (!parts.isEmpty()) {
			context().execute(Deletion.of(context().domain(), context().project(), parts).command());
		}
	}

	@Override
	boolean opens() {
		return true;
	}

	@Override
	void open() {
		Optional.ofNullable(viewer().getStructuredSelection().getFirstElement()).map(EObject.class::cast)
				.ifPresent(context()::open);
	}
}
