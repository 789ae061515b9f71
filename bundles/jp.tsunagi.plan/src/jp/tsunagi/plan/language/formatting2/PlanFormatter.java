package jp.tsunagi.plan.language.formatting2;

import org.eclipse.xtext.formatting2.AbstractJavaFormatter;

/** Lays a plan out. */
public class PlanFormatter extends AbstractJavaFormatter {
}
