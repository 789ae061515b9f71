package jp.tsunagi.document.ui.internal.own;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentSubject;
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

	/** What documents are about for somebody who has selected {@code element}: itself, else all in its place. */
	public static List<DocumentSubject> about(DocumentExport export, DocumentTemplate template, EObject element) {
		List<DocumentSubject> itself = export.subjects(template).stream().filter(subject -> subject.element() == element).toList();
		return itself.isEmpty() ? places(element).flatMap(place -> export.subjects(template, place).stream()).distinct().toList() : itself;
	}

	/** The place of {@code element}, or the first of several. */
	public static Optional<Territory> place(EObject element) {
		return places(element).<Territory>map(place -> place).findFirst();
	}

	private static Stream<? extends Territory> places(EObject element) {
		return switch (element) {
			case Plan plan -> plan.getAreas().stream();
			case Territory place -> Stream.of(place);
			default -> HomeTerritory.of(element).stream();
		};
	}
}
