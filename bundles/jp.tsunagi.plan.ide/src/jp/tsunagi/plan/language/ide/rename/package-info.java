/** Other names for parts of plans and for elements of the model, wherever plans name them. */
package jp.tsunagi.plan.language.ide.rename;
