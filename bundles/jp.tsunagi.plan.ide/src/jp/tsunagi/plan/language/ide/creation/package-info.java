/** Elements of the model that are made because a plan names them: by the language server on disk, by the workbench in its session. */
package jp.tsunagi.plan.language.ide.creation;
