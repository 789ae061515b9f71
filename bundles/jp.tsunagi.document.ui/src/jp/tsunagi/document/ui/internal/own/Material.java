package jp.tsunagi.document.ui.internal.own;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.ui.text.PlanReading;

/**
 * What documents are made of.
 *
 * @param reading the project and its plans at one moment
 * @param clock says what day it is
 */
public record Material(PlanReading reading, Clock clock) {

	/** The templates of the project as they are now. */
	public List<DocumentTemplate> templates() {
		return DocumentTemplates.of(reading.project());
	}

	/** Makes documents; for one thread at a time. */
	public DocumentExport export(Audience audience, LocalDate reported) {
		return new DocumentExport(reading.project(), reading.library().plans(), audience, reported, clock);
	}

	/** Makes documents of today of which nothing is kept back. */
	public DocumentExport complete() {
		return export(Audience.INTERNAL, LocalDate.now(clock));
	}

	/** The element or plan of this material that {@code selected}, an element of the open project or the file of a plan, is. */
	public Optional<EObject> find(Object selected) {
		return switch (selected) {
			case Identified element -> reading.project().index().find(element.getId()).map(EObject.class::cast);
			case Path file -> reading.file(file).flatMap(name -> reading.library().resource(name)).stream()
					.flatMap(text -> text.getContents().stream()).filter(PlanFile.class::isInstance)
					.flatMap(content -> ((PlanFile) content).getPlans().stream()).<EObject>map(plan -> plan).findFirst();
			default -> Optional.empty();
		};
	}

	/** What {@link #find} finds {@code element} by in other material. */
	public Optional<Object> key(EObject element) {
		return switch (element) {
			case Identified one -> Optional.of(one);
			case Plan plan -> Optional.of(reading.project().folder().resolve(reading.library().fileOf(plan)));
			default -> Optional.empty();
		};
	}
}
