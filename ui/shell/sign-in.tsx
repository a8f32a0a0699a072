'use client';
/** Where a reader without a token lands. */
import { type FormEvent, useState } from 'react';
import { useAuth } from '../auth/auth.tsx';
import { Button } from '../components/button.tsx';
import { Field } from '../components/field.tsx';
import { useI18n } from '../i18n/i18n.tsx';
import { Mark } from './mark.tsx';
import classes from './sign-in.module.css';

export function SignIn() {
  const { m } = useI18n();
  const { signIn, problem } = useAuth();
  const [token, setToken] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn(token.trim());
  };
  return (
    <main className={classes['page']}>
      <form className={classes['card']} onSubmit={submit}>
        <Mark size={44} />
        <h1>{m.common.signIn.title}</h1>
        <p className="dim">{m.common.signIn.lead}</p>
        <Field label={m.common.signIn.token} error={problem && m.common.signIn[problem]}>
          {(attributes) => <input {...attributes} type="password" autoComplete="off" spellCheck={false} required value={token} placeholder={m.common.signIn.placeholder} onChange={(event) => setToken(event.target.value)} />}
        </Field>
        <Button type="submit" kind="primary">{m.common.signIn.button}</Button>
        <p className="dim small">{m.common.signIn.how}<br /><code>npm run token -- --tenant demo --sub you --role admin</code></p>
      </form>
    </main>
  );
}
