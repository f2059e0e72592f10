import './design/base.css';
import { mount } from 'svelte';
import App from './App.svelte';

const parts = __FAKE__ && new URLSearchParams(location.search).get('diary') === 'parts';
mount(parts ? (await import('./fake/Parts.svelte')).default : App, { target: document.body });
