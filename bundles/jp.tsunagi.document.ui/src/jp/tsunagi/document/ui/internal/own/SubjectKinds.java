package jp.tsunagi.document.ui.internal.own;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.document.office.field.DocumentSubject;

/** How people call what documents are about. */
public final class SubjectKinds {

	private SubjectKinds() {
	}

	/** Something of that kind. */
	public static String label(DocumentSubject.Kind kind) {
		return switch (kind) {
			case AREA -> Messages.area;
			case PLAN -> Messages.plan;
			case COUNCIL -> Messages.council;
			case CASE -> Messages.study;
			case MUNICIPALITY -> Messages.municipality;
		};
	}

	/** That nobody has written of anything of that kind, and what to do. */
	public static String noneYet(DocumentSubject.Kind kind) {
		return kind == DocumentSubject.Kind.PLAN ? Messages.noPlan : NLS.bind(Messages.noneYet, label(kind));
	}

	/** That an audience may see nothing of that kind, and what to do. */
	public static String noneVisible(DocumentSubject.Kind kind) {
		return switch (kind) {
			case AREA -> Messages.noArea;
			case PLAN -> Messages.noPlan;
			case COUNCIL -> Messages.noCouncil;
			case CASE -> Messages.noStudy;
			case MUNICIPALITY -> noneYet(kind);
		};
	}
}
